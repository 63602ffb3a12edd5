import { z } from 'zod';

export const MEASURES = ['points', 'members', 'cost', 'liability'] as const;

/** What the chart of months shows, in the address. */
export const monthsSearch = z.object({ measure: z.enum(MEASURES).default('points') });
