import { civilDate, civilDay, daysInMonth } from '../../../shared/domain/time/civilDay.ts';
import {
  firstDayOfPeriod,
  periodOfDay,
  type WeekStart,
} from '../../../shared/domain/time/periods.ts';
import type { DayRange } from './loyaltyRules.ts';

/** Days that "now" is counted over, and each span that it is compared with. */
export const RECENT_DAYS = 30;

export type RecentPeriods = {
  /** The last complete days; fewer than `RECENT_DAYS` where the data have no more. */
  readonly now: DayRange;
  /** As many days just before; null where the data do not reach back so far. */
  readonly before: DayRange | null;
  /** As many days that end on the same date a year before; null likewise. */
  readonly yearBefore: DayRange | null;
};

/**
 * What "now" is, and what it is compared with. The day on which the data end is not over, so it is
 * left out. Null where no day of the data is complete.
 * @param historyStart civil day of the earliest line
 * @param throughDay civil day on which the data end
 */
export function recentPeriods(historyStart: number, throughDay: number): RecentPeriods | null {
  const last = throughDay - 1;
  if (last < historyStart) return null;
  // A span that the data cover in part would be compared with less than it was.
  const upTo = (to: number): DayRange | null => {
    const from = to - RECENT_DAYS + 1;
    return from < historyStart ? null : { from, to };
  };
  return {
    now: upTo(last) ?? { from: historyStart, to: last },
    before: upTo(last - RECENT_DAYS),
    yearBefore: upTo(sameDateYearBefore(last)),
  };
}

/** Weeks that lie wholly within the complete days, the newest `most` of them, oldest first. */
export function completeWeeks(
  historyStart: number,
  throughDay: number,
  weekStart: WeekStart,
  most: number,
): DayRange[] {
  const rule = { unit: 'week', weekStart } as const;
  // The week after the one that holds the day before; and the one before that of the last day.
  const first = periodOfDay(historyStart - 1, rule) + 1;
  const last = periodOfDay(throughDay, rule) - 1;
  const from = Math.max(first, last - most + 1);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => {
    const day = firstDayOfPeriod(from + i, rule);
    return { from: day, to: day + 6 };
  });
}

/** 29 February becomes 28 February. */
function sameDateYearBefore(day: number): number {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return civilDay(year - 1, month, Math.min(dayOfMonth, daysInMonth(year - 1, month)));
}
