import type { MetricEvent } from './metricEvent.ts';

/** Why a time is not defined. */
export const MISSING_REASONS = [
  'noTimes',
  'noCustomerMessage',
  'noReply',
  'noNextMessage',
  'noStates',
  'notSolved',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** From one event to another; it still runs where there is no end yet. */
export type TimeSpan = {
  readonly start: MetricEvent;
  readonly end: MetricEvent | null;
  /** Who ended it, or wrote last before it ended; null where nobody is known. */
  readonly agent: string | null;
};

export type SpanOrReason = TimeSpan | MissingReason;
