import { civilDate, civilDay, daysInMonth } from '../../../../../shared/domain/time/civilDay.ts';

/**
 * The months from one day to another, and the days at whose end they are looked at: the one before
 * the first month, the last of each month, and of the month in progress the last of all.
 *
 * @param first civil day
 * @param last civil day, not before the first
 */
export function monthsOfProgramme(
  first: number,
  last: number,
): { readonly months: number[]; readonly days: number[] } {
  const { year, month } = civilDate(first);
  const months: number[] = [];
  const days = [civilDay(year, month, 1) - 1];
  for (let count = year * 12 + month - 1; ; count++) {
    const of = { year: Math.floor(count / 12), month: (count % 12) + 1 };
    const begins = civilDay(of.year, of.month, 1);
    if (begins > last) return { months, days };
    months.push(begins);
    days.push(Math.min(last, begins + daysInMonth(of.year, of.month) - 1));
  }
}
