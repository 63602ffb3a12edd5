import type { z } from 'zod';
import { job, type Job, type JobContext } from '../../../shared/domain/jobs/job.ts';
import type { FactTableName } from '../../../shared/domain/facts/factTables.ts';
import { deskStampSchema, type DeskStamp } from '../domain/desk/deskStamp.ts';
import { DESK_TABLES } from './deskTables.ts';

/** What a job of the desk is handed: imported facts, and which state of staff's records goes with them. */
export type DeskContext = JobContext & { readonly stamp: DeskStamp };

/** Parameters of a job of the desk. */
export type Stamped<P> = P & { readonly stamp: DeskStamp };

/**
 * Declares a job over the desk.
 *
 * @param options as those of `job`; `tables` that it reads beside the desk's
 * @throws ZodError on senseless parameters
 */
export function deskJob<P, R>(
  schema: z.ZodType<P>,
  run: (context: DeskContext, params: P) => Promise<R>,
  {
    tables = [],
    ...options
  }: { readonly keep?: boolean; readonly tables?: readonly FactTableName[] } = {},
): Job<Stamped<P>, R> {
  return job(
    [...DESK_TABLES, ...tables],
    async (context, { stamp, ...params }: Stamped<P>) =>
      run({ ...context, stamp: deskStampSchema.parse(stamp) }, schema.parse(params)),
    options,
  );
}
