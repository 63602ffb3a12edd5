import { civilDate, civilDay } from './civilDay.ts';

export const PERIOD_UNITS = ['day', 'week', 'month'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** First day of the week, ISO numbering: 1 Monday to 7 Sunday. */
export const WEEK_STARTS = [1, 2, 3, 4, 5, 6, 7] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** How days group into periods. `weekStart` matters for weeks only. */
export type PeriodRule = { readonly unit: PeriodUnit; readonly weekStart: WeekStart };

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/**
 * The number of the period that a civil day lies in: 0 holds 1970-01-01, and periods that follow
 * each other have numbers that follow each other, so "k periods later" is an addition.
 */
export function periodOfDay(day: number, rule: PeriodRule): number {
  switch (rule.unit) {
    case 'day':
      return day;
    case 'week':
      return Math.floor((day + weekShift(rule.weekStart)) / 7);
    case 'month': {
      const { year, month } = civilDate(day);
      return (year - 1970) * 12 + month - 1;
    }
  }
}

/** The first civil day of a period. For months this is the 1st, the only day k months are added to. */
export function firstDayOfPeriod(period: number, rule: PeriodRule): number {
  switch (rule.unit) {
    case 'day':
      return period;
    case 'week':
      return period * 7 - weekShift(rule.weekStart);
    case 'month':
      return civilDay(1970 + Math.floor(period / 12), (((period % 12) + 12) % 12) + 1, 1);
  }
}

/** Periods of all days from `firstDay` to `lastDay`: entry d − firstDay is the period of day d. */
export function periodsOfDays(
  firstDay: number,
  lastDay: number,
  rule: PeriodRule,
): Int32Array<ArrayBuffer> {
  const periods = new Int32Array(Math.max(0, lastDay - firstDay + 1));
  let period = periodOfDay(firstDay, rule);
  let nextStart = firstDayOfPeriod(period + 1, rule);
  for (let day = firstDay; day <= lastDay; day++) {
    if (day === nextStart) nextStart = firstDayOfPeriod(++period + 1, rule);
    periods[day - firstDay] = period;
  }
  return periods;
}

/** Days from the epoch's week start to the epoch. */
function weekShift(weekStart: WeekStart): number {
  return (EPOCH_WEEKDAY - weekStart + 7) % 7;
}
