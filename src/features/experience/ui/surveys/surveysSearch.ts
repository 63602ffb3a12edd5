import { z } from 'zod';

/** What of the page is in its address, beside what policies keep there. */
export const surveysSearch = z.object({
  /** Id of the survey that is edited and seen; '' for the first. */
  survey: z.string().max(100).default(''),
});
