import { civilDate, civilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { ReportMonth } from './reportTypes.ts';

type Points = Pick<ReportMonth, 'month' | 'granted' | 'redeemed'>;

/**
 * The month that a day is in, and the one before it; one in which nothing happened has 0.
 *
 * @param today civil day
 */
export function recentMonths(
  months: readonly Points[],
  today: number,
): { readonly current: Points; readonly before: Points } {
  const { year, month } = civilDate(today);
  const at = (first: number): Points =>
    months.find((each) => each.month === first) ?? { month: first, granted: 0, redeemed: 0 };
  const first = civilDay(year, month, 1);
  const previous = civilDate(first - 1);
  return { current: at(first), before: at(civilDay(previous.year, previous.month, 1)) };
}
