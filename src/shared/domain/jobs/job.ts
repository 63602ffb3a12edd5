import type { FactTableName } from '../facts/factTables.ts';
import type { FactSource } from '../facts/factSource.ts';

/** What the compute worker hands to a running job. */
export type JobContext = {
  readonly facts: FactSource;
  /** Aborted when the page lost interest; a long job looks at it between steps. */
  readonly signal: { readonly aborted: boolean };
  /** Tells the page how far the job is; `total` in the same unit as `done`. */
  readonly progress: (done: number, total: number) => void;
  /**
   * Lets messages in, a cancel among them; costs next to nothing when called often. A job that
   * computes for long calls it between steps.
   * @throws JobCancelled where the page lost interest
   */
  readonly pause: () => Promise<void>;
  /**
   * As `pause`, and lets the jobs that were asked for meanwhile go first: for a job that runs for
   * minutes. Never while something resident is being built, which one of them may wait for.
   * @throws JobCancelled where the page lost interest
   */
  readonly giveWay: () => Promise<void>;
  /**
   * Keeps something costly (an index over all lines) resident while the job's tables stay at the
   * same revision. The key names what was built, with every parameter that it depends on.
   */
  readonly resident: <T>(key: string, build: () => Promise<T>) => Promise<T>;
};

/** Ends a job that was cancelled; nobody waits for its answer. */
export class JobCancelled extends Error {
  constructor() {
    super('the job was cancelled');
    this.name = 'JobCancelled';
  }
}

/**
 * Heavy work over facts: runs in the compute worker, answers with something small (or with a file,
 * which is not kept).
 * Its answer is a function of (parameters, revisions of `tables`): that is its cache key, so time
 * zone, language and "now" must be parameters where they matter.
 */
export type Job<P, R> = {
  readonly tables: readonly FactTableName[];
  /** Whether the server keeps the answer for the next one who asks. */
  readonly keep: boolean;
  /** A method, so that a server can hold jobs of any parameters; callers are typed by `P`. */
  run(context: JobContext, params: P): Promise<R>;
};

/**
 * Declares a job and the tables whose revisions its answer depends on.
 *
 * @param options `keep: false` for an answer that is too large to be kept for the next one who asks:
 * a whole file
 */
export function job<P, R>(
  tables: readonly FactTableName[],
  run: (context: JobContext, params: P) => Promise<R>,
  { keep = true }: { readonly keep?: boolean } = {},
): Job<P, R> {
  return { tables, keep, run };
}
