import { z } from 'zod';

/** What of a policy's page lives in its URL. */
export const policySearch = z.object({
  tab: z.enum(['draft', 'versions', 'compare']).default('draft'),
  /** The two that are compared: 'live', 'draft', 'defaults' or the id of a version; '' to choose. */
  from: z.string().default(''),
  to: z.string().default(''),
  /** The version of which before and after are shown; '' for the one that is live. */
  measured: z.string().default(''),
});
