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

  constructor(endpoint: JobEndpoint, subscribe: (listener: ProgressListener) => unknown) {
    this.#endpoint = endpoint;
    subscribe((id, done, total) => this.#listeners.get(id)?.({ done, total }));
  }

  run<R>(
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
