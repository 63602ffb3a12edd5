import { z } from 'zod';
import { ATTRIBUTIONS, TIME_GROUPS } from '../../domain/metrics/groupedTimes.ts';
import { TIMED_METRICS } from '../../domain/metrics/metricSamples.ts';
import { boundSchema } from '../../domain/times/dayPeriod.ts';

export const CLOCKS = ['wall', 'business'] as const;

/** What of the page is in its address. */
export const timesSearch = z.object({
  metric: z.literal(TIMED_METRICS).default('firstResponse'),
  clock: z.literal(CLOCKS).default('wall'),
  by: z.literal(TIME_GROUPS).default('agent'),
  counted: z.literal(ATTRIBUTIONS).default('created'),
  /** Days of the shop, 'YYYY-MM-DD', the last one included; '' for no bound. */
  from: boundSchema.default(''),
  until: boundSchema.default(''),
  /** Place of the group whose conversations are listed; -1 for none. */
  group: z.int().min(-1).default(-1),
  /** Day of the week of the staffing chart, 0 Monday; -1 for all. */
  day: z.int().min(-1).max(6).default(-1),
  /** Whether the numbers of each hour are listed below the chart. */
  hours: z.boolean().default(false),
});
export type TimesSearch = z.output<typeof timesSearch>;
