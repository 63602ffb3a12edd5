import type { Job } from '../domain/jobs/job.ts';

/** A job with its parameters, ready to be run in the worker; `R` is what it answers with. */
export type JobCall<R> = {
  readonly area: string;
  readonly job: string;
  readonly params: unknown;
  /** Never there: carries the type of the answer. */
  readonly answer?: R;
};

export type RemoteJobs<J> = {
  readonly [K in keyof J]: J[K] extends Job<infer P, infer R> ? (params: P) => JobCall<R> : never;
};

/**
 * The jobs of an area as the page calls them, typed by the real ones:
 * `remoteJobs<typeof retentionJobs>('retention').cohorts(params)`.
 */
export function remoteJobs<J>(area: string): RemoteJobs<J> {
  const call = (_: object, job: string) => (params: unknown) => ({ area, job, params });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- an empty target: every property is made by `call`
  return new Proxy<RemoteJobs<J>>(Object.create(null), { get: call });
}
