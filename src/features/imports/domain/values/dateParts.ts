import { civilDay, isCivilDate } from '../../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import type { DateOrder } from '../importTypes.ts';

/** A date and time as a cell has it, before it is known whether there is such a day. */
export type DateParts = {
  /**
   * Day, month, year; for 'numeric' dates the first two as they stand, in an order to be told, and
   * so for 'yearless' ones, whose year is made up.
   */
  readonly form: 'certain' | 'numeric' | 'yearless';
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly twoDigitYear: boolean;
  /** Since midnight; NaN where the cell has no such time (25:00). */
  readonly timeMs: number;
  /** East of UTC, where the cell says so. */
  readonly offsetMs: number | undefined;
};

/** Years that an order or a customer can be from. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Two-digit years from 70 on belong to the last century, as in POSIX. */
const PIVOT = 70;

export function fullYear(year: number): number {
  return year >= PIVOT ? 1900 + year : 2000 + year;
}

/**
 * The moment as epoch ms if its local time were UTC; NaN where there is no such day or time.
 *
 * @param order which of `first` and `second` is the day, for numeric dates; where the year leads,
 *   the month goes before the day
 */
export function localMs(parts: DateParts, order: DateOrder): number {
  const { form, first, second, timeMs } = parts;
  const dayFirst = form === 'certain' || order === 'dmy';
  if (form === 'numeric' && order === 'ymd') {
    // 24-03-01: only two-digit years can stand in front of what looks like day and month.
    if (!parts.twoDigitYear) return NaN;
    return momentOf(fullYear(first), second, parts.year % 100, timeMs);
  }
  return momentOf(parts.year, dayFirst ? second : first, dayFirst ? first : second, timeMs);
}

export function momentOf(year: number, month: number, day: number, timeMs: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || !isCivilDate(year, month, day)) return NaN;
  return civilDay(year, month, day) * MS_PER_DAY + timeMs;
}

/** What one numeric date says about the order of day and month in its column. */
export type OrderEvidence = 'none' | 'ambiguous' | 'dayFirst' | 'monthFirst';

/** Dates that exist in neither order, or mean the same in both, say nothing. */
export function orderEvidence({ form, first, second, year }: DateParts): OrderEvidence {
  if (form === 'certain' || first === second) return 'none';
  const asDayFirst = isCivilDate(year, second, first);
  const asMonthFirst = isCivilDate(year, first, second);
  if (asDayFirst && asMonthFirst) return 'ambiguous';
  if (asDayFirst) return 'dayFirst';
  return asMonthFirst ? 'monthFirst' : 'none';
}
