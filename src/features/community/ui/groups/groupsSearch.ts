import { z } from 'zod';

/** Days up to today that a page of groups may be about; 0 for all. */
export const PERIODS = [30, 90, 365, 0] as const;

/** What of the list of groups is in its address. */
export const groupsSearch = z.object({ days: z.literal(PERIODS).default(90) });

/** What of a group's page is in its address. */
export const groupSearch = z.object({
  /** As files name it. */
  group: z.string().max(1000).default(''),
  days: z.literal(PERIODS).default(90),
  /** Of its messages, newest first, from 0. */
  page: z.int().min(0).default(0),
});
