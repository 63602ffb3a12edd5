import { z } from 'zod';
import type { FactTableName } from '../../../../shared/domain/facts/factTables.ts';
import { job, type Job, type JobContext } from '../../../../shared/domain/jobs/job.ts';

/**
 * Which state of staff's records an answer rests on: no revision of a fact table tells of them. Numbers of
 * entries of the audit trail, see `communitySubjects.ts`.
 */
export const communityStampSchema = z.object({
  /** Of the shop. */
  database: z.string().min(1),
  /** About who is who, and what is a group. */
  people: z.int().nonnegative(),
  /** About messages and members. */
  moderation: z.int().nonnegative(),
});
export type CommunityStamp = z.infer<typeof communityStampSchema>;

/** What a job of the community is handed. */
export type CommunityContext = JobContext & { readonly stamp: CommunityStamp };

export type Stamped<P> = P & { readonly stamp: CommunityStamp };

/** The tables that groups are read from. */
const GROUP_TABLES: readonly FactTableName[] = ['messages', 'authors', 'groups', 'groupMembers'];

/**
 * Declares a job over groups and their messages.
 *
 * @param options as those of `job`; `tables` that it reads beside those of groups
 * @throws ZodError on senseless parameters
 */
export function communityJob<P, R>(
  schema: z.ZodType<P>,
  run: (context: CommunityContext, params: P) => Promise<R>,
  {
    tables = [],
    ...options
  }: { readonly keep?: boolean; readonly tables?: readonly FactTableName[] } = {},
): Job<Stamped<P>, R> {
  return job(
    [...GROUP_TABLES, ...tables],
    async (context, { stamp, ...params }: Stamped<P>) =>
      run({ ...context, stamp: communityStampSchema.parse(stamp) }, schema.parse(params)),
    options,
  );
}
