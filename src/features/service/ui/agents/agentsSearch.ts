import { z } from 'zod';

/** What of the page is in its address. */
export const agentsSearch = z.object({
  /** Only names that this import was the first to bring; '' for everybody. */
  import: z.string().max(100).default(''),
});
