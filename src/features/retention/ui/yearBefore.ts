import {
  civilDate,
  civilDay,
  civilDayOfIsoDate,
  daysInMonth,
  isoDateOfCivilDay,
} from '../../../shared/domain/time/civilDay.ts';
import type { RetentionQuery } from '../domain/retentionQuery.ts';
import type { DataSpan } from '../domain/retentionTypes.ts';

/**
 * The same question about the cohorts of the same period a year before; null where no period is
 * chosen (then all cohorts are shown already) or the data do not reach back so far.
 */
export function yearBefore(query: RetentionQuery, span: DataSpan): RetentionQuery | null {
  const { historyStart, throughDay } = span;
  const from = query.from === null ? undefined : civilDayOfIsoDate(query.from);
  const to = query.to === null ? throughDay : (civilDayOfIsoDate(query.to) ?? null);
  if (from === undefined || to === null || historyStart === null) return null;
  const first = sameDayYearBefore(from);
  if (first < historyStart) return null;
  return {
    ...query,
    from: isoDateOfCivilDay(first),
    to: isoDateOfCivilDay(sameDayYearBefore(to)),
  };
}

/** 29 February becomes 28 February; the last day of a month stays the last. */
function sameDayYearBefore(day: number): number {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const wasLast = dayOfMonth === daysInMonth(year, month);
  const last = daysInMonth(year - 1, month);
  return civilDay(year - 1, month, wasLast ? last : Math.min(dayOfMonth, last));
}
