import { z } from 'zod';
import { communityJob } from './data/book/communityJob.ts';
import { groupChoices } from './data/book/groupChoices.ts';
import { drawJobs } from './data/draws/drawJobs.ts';
import { groupEntries, groupEntriesSchema } from './data/draws/groupEntries.ts';

/** What the community's pages ask the compute worker. @throws ZodError on senseless parameters */
export const communityJobs = {
  /** All groups. */
  groups: communityJob(z.looseObject({}), groupChoices),
  ...drawJobs,
  /** Members of groups, as entries of a draw. */
  groupEntries: communityJob(groupEntriesSchema, groupEntries),
};
