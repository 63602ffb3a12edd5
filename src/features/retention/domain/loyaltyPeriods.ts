import {
  firstDayOfPeriod,
  periodOfDay,
  type PeriodRule,
} from '../../../shared/domain/time/periods.ts';
import type { DayRange, LoyaltyRules } from './loyaltyRules.ts';

/** Months of the calendar, whatever period the retention page shows: `weekStart` plays no part. */
export const MONTHS: PeriodRule = { unit: 'month', weekStart: 1 };
/** Longest baseline and longest recent period that are chosen without being asked for: a year has each season once. */
const MOST_MONTHS = 12;

/** What the tracker compares: civil days of first orders. */
export type LoyaltyPeriods = {
  readonly baseline: DayRange;
  readonly recent: DayRange;
};

/** What can be told of the days of the data, before anything is compared. */
export type ObservedDays = {
  /** First orders before this day may be later ones of old customers. */
  readonly sureFrom: number;
  /** The last day of first orders whose repeat window has ended before the data do. */
  readonly lastObserved: number;
  /** The last day that counts under the observation rule. */
  readonly lastCounted: number;
};

export function observedDays(
  historyStart: number,
  throughDay: number,
  { repeatDays, historyDays, observation }: LoyaltyRules,
): ObservedDays {
  const lastObserved = throughDay - repeatDays - 1;
  return {
    sureFrom: historyStart + historyDays,
    lastObserved,
    lastCounted: observation === 'wholeMonths' ? lastDayOf(lastMonth(lastObserved)) : lastObserved,
  };
}

/**
 * The periods to compare. Those that the rules leave open are whole months whose customers have all
 * been observed and are surely new:
 * - baseline: the first 12 where there are 24 of them or more, else the first half;
 * - recent: the last 12, or as many as begin after the baseline.
 * Null where the data are too short for either.
 */
export function loyaltyPeriods(
  { sureFrom, lastObserved }: ObservedDays,
  rules: LoyaltyRules,
): LoyaltyPeriods | null {
  const last = lastMonth(lastObserved);
  const baseline = rules.baseline ?? firstMonths(sureFrom, last);
  if (!baseline) return null;
  const recent = rules.recent ?? lastMonthsAfter(baseline.to, last);
  return recent && { baseline, recent };
}

/** The last whole months whose customers have all been observed, as many as there are. */
export function lastObservedMonths({ sureFrom, lastObserved }: ObservedDays, most: number) {
  const last = lastMonth(lastObserved);
  return months(Math.max(monthFrom(sureFrom), last - most + 1), last);
}

function firstMonths(sureFrom: number, last: number): DayRange | null {
  const first = monthFrom(sureFrom);
  const half = Math.floor((last - first + 1) / 2);
  return months(first, first + Math.min(MOST_MONTHS, half) - 1);
}

function lastMonthsAfter(day: number, last: number): DayRange | null {
  return months(Math.max(monthFrom(day + 1), last - MOST_MONTHS + 1), last);
}

function months(first: number, last: number): DayRange | null {
  if (last < first) return null;
  return { from: firstDayOfPeriod(first, MONTHS), to: lastDayOf(last) };
}

/** The first month that begins on the day or later. */
function monthFrom(day: number): number {
  return periodOfDay(day - 1, MONTHS) + 1;
}

/** The last month that ends on the day or before. */
function lastMonth(day: number): number {
  return periodOfDay(day + 1, MONTHS) - 1;
}

function lastDayOf(month: number): number {
  return firstDayOfPeriod(month + 1, MONTHS) - 1;
}
