import { z } from 'zod';
import { communityJob } from './data/book/communityJob.ts';
import { groupChoices } from './data/book/groupChoices.ts';

/** What the community's pages ask the compute worker. @throws ZodError on senseless parameters */
export const communityJobs = {
  /** All groups. */
  groups: communityJob(z.looseObject({}), groupChoices),
};
