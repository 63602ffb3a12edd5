import type { JobRequest, ProgressListener } from './jobServer.ts';
import type { JobCall } from './remoteJobs.ts';

/** The worker's side as the page sees it. */
export type JobEndpoint = {
  run(request: JobRequest): Promise<unknown>;
  cancel(id: number): Promise<unknown>;
};

export type JobProgress = { readonly done: number; readonly total: number };

/** A job that has been sent to the worker. */
export type RunningJob<R> = {
  /** Undefined where the job was cancelled. */
  readonly answer: Promise<R | undefined>;
  readonly cancel: () => void;
};

/** Sends jobs to the compute worker. */
export class JobClient {
  readonly #endpoint: JobEndpoint;
  readonly #listeners = new Map<number, (progress: JobProgress) => void>();
  #lastId = 0;
  #ahead: { key: string; running: RunningJob<unknown> } | undefined;

  constructor(endpoint: JobEndpoint, subscribe: (listener: ProgressListener) => unknown) {
    this.#endpoint = endpoint;
    subscribe((id, done, total) => this.#listeners.get(id)?.({ done, total }));
  }

  /**
   * Sends a call before the page that will ask for it is drawn: worker and page then work at the
   * same time, and `run` takes over what is under way. A newer call ahead drops the one before.
   */
  ahead(database: string, call: JobCall<unknown>): void {
    this.#ahead?.running.cancel();
    const running = this.#send(database, call, () => undefined);
    // Whoever takes it over is told of a failure; nobody else need be.
    running.answer.catch(() => undefined);
    this.#ahead = { key: keyOf(database, call), running };
  }

  run<R>(
    database: string,
    call: JobCall<R>,
    onProgress: (progress: JobProgress) => void,
  ): RunningJob<R> {
    const ahead = this.#ahead;
    if (ahead?.key !== keyOf(database, call)) return this.#send(database, call, onProgress);
    this.#ahead = undefined;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the same area, job and parameters, so the same type of answer
    return ahead.running as RunningJob<R>;
  }

  #send<R>(
    database: string,
    call: JobCall<R>,
    onProgress: (progress: JobProgress) => void,
  ): RunningJob<R> {
    const id = ++this.#lastId;
    this.#listeners.set(id, onProgress);
    const { area, job, params } = call;
    const answer = this.#endpoint
      .run({ id, database, area, job, params })
      .finally(() => this.#listeners.delete(id));
    return {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the call was made by a proxy typed by the job, so this is the job's answer
      answer: answer as Promise<R | undefined>,
      cancel: () => {
        this.#listeners.delete(id);
        void this.#endpoint.cancel(id);
      },
    };
  }
}

function keyOf(database: string, { area, job, params }: JobCall<unknown>): string {
  return JSON.stringify([database, area, job, params]);
}
