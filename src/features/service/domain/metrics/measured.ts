import type { BusinessClock } from '../hours/businessClock.ts';
import type { MetricEvent } from './metricEvent.ts';
import type { MissingReason, SpanOrReason } from './timeSpan.ts';

/** A time that was taken, with what it began and ended with. */
export type Taken = {
  readonly start: MetricEvent;
  readonly end: MetricEvent;
  readonly agent: string | null;
  readonly wallSeconds: number;
  /**
   * Seconds in which the calendar was open: 0 where question and answer both lie outside its hours.
   * Null without a calendar, which is not the same.
   */
  readonly businessSeconds: number | null;
};

export type Measured = Taken | { readonly missing: MissingReason };

/**
 * @param clock null without a calendar
 * @param running why there is no time where the span has no end
 */
export function measured(
  span: SpanOrReason,
  clock: BusinessClock | null,
  running: MissingReason,
): Measured {
  if (typeof span === 'string') return { missing: span };
  const { start, end, agent } = span;
  if (!end) return { missing: running };
  const wallSeconds = (end.at - start.at) / 1000;
  const businessSeconds = clock?.openSeconds(start.at, end.at) ?? null;
  return { start, end, agent, wallSeconds, businessSeconds };
}
