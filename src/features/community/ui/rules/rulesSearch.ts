import { z } from 'zod';

/** What of the page is in its address, beside what policies keep there. */
export const rulesSearch = z.object({
  /** Id of the rule that is edited; '' for the first. */
  rule: z.string().max(60).default(''),
  /** Which messages of the rehearsal are listed. */
  list: z.enum(['undecided', 'newlyHit', 'noLongerHit']).default('undecided'),
});
