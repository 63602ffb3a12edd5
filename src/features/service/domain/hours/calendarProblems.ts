import { WEEKDAYS, type Weekday } from './weekday.ts';

/** Why a calendar is refused though each value is allowed; each has its words. */
export const CALENDAR_PROBLEMS = [
  'unnamed',
  'emptyPeriod',
  'reversedPeriod',
  'overlappingPeriods',
  'doubleDate',
] as const;
export type CalendarProblemReason = (typeof CALENDAR_PROBLEMS)[number];

export type CalendarProblem = {
  readonly reason: CalendarProblemReason;
  /** Where in the calendar. */
  readonly path: readonly (string | number)[];
};

type Periods = readonly { readonly from: number; readonly until: number }[];

/** What problems are looked for in. */
export type CheckedCalendar = {
  readonly name: string;
  readonly week: Readonly<Record<Weekday, Periods>>;
  readonly specialDays: readonly { readonly date: string; readonly periods: Periods }[];
};

/**
 * Periods that touch are allowed; those that overlap, or stand in another order than that of time,
 * are not: they would be counted twice. Hours past midnight belong to the next day.
 */
export function calendarProblems({ name, week, specialDays }: CheckedCalendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  if (name.trim() === '') problems.push({ reason: 'unnamed', path: ['name'] });
  for (const day of WEEKDAYS) problems.push(...periodProblems(week[day], ['week', day]));
  const dates = new Set<string>();
  specialDays.forEach(({ date, periods }, place) => {
    const path = ['specialDays', place];
    if (dates.has(date)) problems.push({ reason: 'doubleDate', path: [...path, 'date'] });
    dates.add(date);
    problems.push(...periodProblems(periods, [...path, 'periods']));
  });
  return problems;
}

function periodProblems(periods: Periods, path: readonly (string | number)[]): CalendarProblem[] {
  return periods.flatMap(({ from, until }, place): CalendarProblem[] => {
    const at = [...path, place];
    if (from === until) return [{ reason: 'emptyPeriod', path: at }];
    if (from > until) return [{ reason: 'reversedPeriod', path: at }];
    const before = periods[place - 1];
    return before && from < before.until ? [{ reason: 'overlappingPeriods', path: at }] : [];
  });
}
