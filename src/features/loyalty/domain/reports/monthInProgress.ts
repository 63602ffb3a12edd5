import { civilDate, civilDay } from '../../../../shared/domain/time/civilDay.ts';

/**
 * The place of the month that is not over among months, for charts: from there on drawn apart.
 *
 * @param today civil day
 */
export function monthInProgress(
  months: readonly { readonly month: number }[],
  today: number,
): number | undefined {
  const { year, month } = civilDate(today);
  const running = months.findIndex((each) => each.month === civilDay(year, month, 1));
  return running < 0 ? undefined : running;
}
