import { JobCancelled, type Job, type JobContext } from '../domain/jobs/job.ts';
import { ResidentFacts } from '../data/facts/residentFacts.ts';
import { openDatabase } from '../data/openDatabase.ts';
import { WorkspaceDb } from '../data/workspaceDb.ts';
import { ResidentValues } from './residentValues.ts';

/** The jobs of one area by name, loaded when the first of them is called. */
type AreaJobs = () => Promise<Readonly<Record<string, Job<unknown, unknown>>>>;

/** A call as it crosses to the worker. */
export type JobRequest = {
  readonly id: number;
  readonly database: string;
  readonly area: string;
  readonly job: string;
  readonly params: unknown;
};

export type ProgressListener = (id: number, done: number, total: number) => void;

/** Columns kept resident for each open shop, in bytes. */
const RESIDENT_BYTES = 1024 ** 3;
/** Answers kept: small things, as jobs promise that do not opt out. */
const CACHED_ANSWERS = 100;

/** Milliseconds of work between two looks at the messages. */
const PAUSE_EVERY = 30;

type OpenFacts = { facts: ResidentFacts; values: ResidentValues; answers: Map<string, unknown> };

/** Runs jobs in the compute worker: opens databases, keeps facts and answers, carries progress. */
export class JobServer {
  readonly #areas: Readonly<Record<string, AreaJobs>>;
  readonly #open = new Map<string, Promise<OpenFacts>>();
  readonly #running = new Map<number, { aborted: boolean }>();
  /** Jobs whose turn has not come; none of them ever rejects. */
  readonly #waiting: (() => Promise<void>)[] = [];
  #working = false;
  #listener: ProgressListener = () => undefined;

  constructor(areas: Readonly<Record<string, AreaJobs>>) {
    this.#areas = areas;
  }

  onProgress(listener: ProgressListener): void {
    this.#listener = listener;
  }

  /** A cancelled job's answer comes back undefined, if it comes. */
  cancel(id: number): void {
    const signal = this.#running.get(id);
    if (signal) signal.aborted = true;
  }

  /**
   * One job at a time, in the order asked: what a page asked for first is what it shows first, and
   * jobs that wait for the database do not let a longer one in between. Only a job that gives way
   * lets the others that wait go first. Cancelled ones are skipped.
   *
   * @throws whatever the job throws, or opening the database does
   */
  async run(request: JobRequest): Promise<unknown> {
    const signal = { aborted: false };
    this.#running.set(request.id, signal);
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.push(() =>
          (signal.aborted ? Promise.resolve() : this.#start(request, signal)).then(resolve, reject),
        );
        void this.#work();
      });
    } finally {
      this.#running.delete(request.id);
    }
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    // Nothing is awaited between the last look and the end: who asks later starts it again.
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await next();
    this.#working = false;
  }

  async #start(request: JobRequest, signal: { aborted: boolean }): Promise<unknown> {
    const jobs = await this.#areas[request.area]?.();
    const job = jobs?.[request.job];
    if (!job) throw new Error(`no job ${request.area}.${request.job}`);
    return this.#answer(request, job, signal);
  }

  async #answer(
    request: JobRequest,
    job: Job<unknown, unknown>,
    signal: { aborted: boolean },
  ): Promise<unknown> {
    const { facts, values, answers } = await this.#facts(request.database);
    const revisions = (await facts.revisions(job.tables)).join();
    const kept = JSON.stringify([request.area, request.job, revisions, request.params]);
    if (answers.has(kept)) return answers.get(kept);
    const pause = pauses(signal);
    const context: JobContext = {
      facts,
      signal,
      pause,
      giveWay: async () => {
        await pause();
        for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await next();
        if (signal.aborted) throw new JobCancelled();
      },
      progress: (done, total) => {
        this.#listener(request.id, done, total);
      },
      resident: (key, build) => values.get(`${job.tables.join()} ${key}`, revisions, build),
    };
    const answer = await unlessCancelled(job.run(context, request.params));
    if (signal.aborted) return undefined;
    if (!job.keep) return answer;
    answers.set(kept, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= CACHED_ANSWERS) break;
      answers.delete(oldest);
    }
    return answer;
  }

  #facts(database: string): Promise<OpenFacts> {
    let open = this.#open.get(database);
    if (!open) {
      const forget = () => this.#open.delete(database);
      open = openDatabase(new WorkspaceDb(database), forget).then((db) => ({
        facts: new ResidentFacts(db, RESIDENT_BYTES),
        values: new ResidentValues(),
        answers: new Map(),
      }));
      open.catch(forget);
      this.#open.set(database, open);
    }
    return open;
  }
}

/** What `pause` of one job does: now and then it waits for its turn behind the messages. */
function pauses(signal: { readonly aborted: boolean }): JobContext['pause'] {
  let last = performance.now();
  return async () => {
    if (performance.now() - last >= PAUSE_EVERY) {
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
    if (signal.aborted) throw new JobCancelled();
  };
}

/** @throws what the job throws, but for a cancel */
async function unlessCancelled(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (problem) {
    if (problem instanceof JobCancelled) return undefined;
    throw problem;
  }
}
