import { civilDate, civilDay, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { DataSpan } from '../../domain/retentionTypes.ts';

/**
 * The last `months` calendar months of the data, the one in progress included; null where the data
 * are shorter than that.
 */
export function lastMonths(
  { historyStart, throughDay }: DataSpan,
  months: number,
): { from: string; to: null } | null {
  if (historyStart === null || throughDay === null) return null;
  const { year, month } = civilDate(throughDay);
  const first = year * 12 + month - months;
  const from = civilDay(Math.floor(first / 12), (first % 12) + 1, 1);
  return from <= historyStart ? null : { from: isoDateOfCivilDay(from), to: null };
}
