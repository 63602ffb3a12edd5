import { z } from 'zod';

/** What of the page is in its address, beside what every policy's page has. */
export const levelsSearch = z.object({
  /** Id of the calendar whose fields are open; '' for none. */
  calendar: z.string().max(60).default(''),
  /** Which side's breaches stand in the hours of the week. */
  hours: z.enum(['live', 'draft']).default('draft'),
});
