import { civilDate, civilDay, daysInMonth } from '../../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';

/** How long points can be spent, counted from the day on which they become available. */
export type ExpiryTerms =
  | { readonly kind: 'never' }
  | { readonly kind: 'days'; readonly days: number }
  | {
      readonly kind: 'months';
      readonly months: number;
      /** The last day is moved to the end of its month or year; `day` leaves it. */
      readonly until: 'day' | 'monthEnd' | 'yearEnd';
    };

/**
 * The last day on which points can be spent, all of it; null where they never expire. A month later
 * is the same day of the month, or the month's last where it is shorter: 31 January and a month is 28
 * February.
 *
 * Sources: Square Loyalty (P12M to the end of the month: earned on 6 July 2020, gone on 1 August
 * 2021); Voucherify (month overflow, rounding up).
 *
 * @param from civil day on which the points become available
 */
export function lastDay(terms: ExpiryTerms, from: number): number | null {
  if (terms.kind === 'never') return null;
  if (terms.kind === 'days') return from + terms.days;
  const { year, month, day } = civilDate(from);
  const months = year * 12 + month - 1 + terms.months;
  const [laterYear, laterMonth] = [Math.floor(months / 12), (months % 12) + 1];
  if (terms.until === 'yearEnd') return civilDay(laterYear, 12, 31);
  const length = daysInMonth(laterYear, laterMonth);
  return civilDay(
    laterYear,
    laterMonth,
    terms.until === 'monthEnd' ? length : Math.min(day, length),
  );
}

/** The instant (epoch ms) at which points are gone: the beginning of the day after the last one. */
export function expiryInstant(
  terms: ExpiryTerms,
  availableAt: number,
  zone: ZoneTable,
): number | null {
  const last = lastDay(terms, instantToDay(zone, availableAt));
  return last === null ? null : startOfDay(zone, last + 1);
}
