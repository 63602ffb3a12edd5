import { z } from 'zod';
import { serviceLevelsPolicy } from '../levels/serviceLevelSettings.ts';
import { ATTRIBUTIONS, TIME_GROUPS } from '../metrics/groupedTimes.ts';
import { TIMED_METRICS, type TimedMetric } from '../metrics/metricSamples.ts';
import type { ReopenedGroup } from '../metrics/reopenedGroups.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { ThreeMinuteRate } from '../metrics/threeMinuteRate.ts';
import type { TimeSummary } from '../metrics/timeSummary.ts';

/** No desk's messages are older: 1 January 1990, epoch ms. */
export const EARLIEST_MESSAGE = 631_152_000_000;

export const timesParamsSchema = z.object({
  metric: z.literal(TIMED_METRICS),
  time: z.literal(['wall', 'business']),
  by: z.literal(TIME_GROUPS),
  attribution: z.literal(ATTRIBUTIONS),
  /** Epoch ms; null for no bound. */
  from: z.number().nullable(),
  until: z.number().nullable(),
  /** Whose calendars business time goes by. */
  levels: serviceLevelsPolicy.schema,
  /** IANA zone of the shop. */
  zone: z.string().min(1),
  /** Epoch ms; what is later is not measured. */
  now: z.number(),
});
export type TimesParams = z.infer<typeof timesParamsSchema>;

/** Conversations behind a number that are named; the rest are counted. */
export const NAMED_CONVERSATIONS = 200;

export type TimesOfGroup = {
  /** Agent, channel or hour of the week (0: Monday 00:00–01:00); null for unknown and for all. */
  readonly key: string | number | null;
  readonly summary: TimeSummary;
  readonly conversations: number;
  /** The slowest first. */
  readonly slowest: readonly SlowConversation[];
};

export type SlowConversation = {
  /** Of the conversation, and the desk's own number of it. */
  readonly code: number;
  readonly id: string;
  readonly seconds: number;
};

export type ResponseTimes = {
  /** Conversations with messages, and how many of them have no time at all. */
  readonly conversations: number;
  readonly withoutTimes: number;
  /** Over everything in the period, by metric. */
  readonly overall: Readonly<Record<TimedMetric, TimeSummary>>;
  readonly groups: readonly TimesOfGroup[];
  /** By hour of the week: what comes in, what is answered, and how many such hours there were. */
  readonly staffing: {
    readonly arrivals: readonly number[];
    readonly answers: readonly number[];
    readonly occurrences: readonly number[];
  };
  readonly threeMinutes: ThreeMinuteRate;
  /** Of the conversations that were solved those that came back; null where none was. */
  readonly reopened: Proportion | null;
  readonly reopenedGroups: readonly ReopenedGroup[];
  /** Customers who wait now. */
  readonly waiting: number;
  /** Whether business time can be said: there is a calendar. */
  readonly hasCalendar: boolean;
};
