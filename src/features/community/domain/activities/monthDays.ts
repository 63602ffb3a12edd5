import { civilDate, civilDay, daysInMonth } from '../../../../shared/domain/time/civilDay.ts';
import {
  firstDayOfPeriod,
  periodOfDay,
  type WeekStart,
} from '../../../../shared/domain/time/periods.ts';

export type Month = { readonly year: number; readonly month: number };

/** The weeks that a month lies in, seven civil days each. */
export function monthWeeks({ year, month }: Month, weekStart: WeekStart): number[][] {
  const rule = { unit: 'week', weekStart } as const;
  const last = civilDay(year, month, daysInMonth(year, month));
  const weeks: number[][] = [];
  let day = firstDayOfPeriod(periodOfDay(civilDay(year, month, 1), rule), rule);
  for (; day <= last; day += 7) weeks.push(Array.from({ length: 7 }, (_, i) => day + i));
  return weeks;
}

/** The month so many months later. */
export function monthAfter({ year, month }: Month, by: number): Month {
  const count = year * 12 + (month - 1) + by;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** First and last civil day of a month. */
export function daysOfMonth({ year, month }: Month): {
  readonly from: number;
  readonly until: number;
} {
  return {
    from: civilDay(year, month, 1),
    until: civilDay(year, month, daysInMonth(year, month)),
  };
}

/** 2026-11. */
export function monthText({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The month of a text, or the one that holds a civil day where it is none. */
export function monthOf(text: string, today: number): Month {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text) ?? [];
  if (year === undefined || month === undefined) return civilDate(today);
  return { year: Number(year), month: Number(month) };
}
