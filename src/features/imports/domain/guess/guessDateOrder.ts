import type { DateOrder } from '../importTypes.ts';
import { orderEvidence } from '../values/dateParts.ts';
import { parseBirthday } from '../values/parseBirthday.ts';

/** How many dates of a column read which way. */
export type DateEvidence = {
  /** Dates that read both ways. */
  readonly ambiguous: number;
  readonly onlyDayFirst: number;
  readonly onlyMonthFirst: number;
  /** One of the ambiguous ones; '' where there is none. */
  readonly example: string;
};

/** The order that the dates prove; null where they prove none, or both. */
export function provenOrder(evidence: DateEvidence): DateOrder | null {
  const { ambiguous, onlyDayFirst, onlyMonthFirst } = evidence;
  if (onlyDayFirst > 0 && onlyMonthFirst > 0) return null;
  if (onlyDayFirst > 0) return 'dmy';
  if (onlyMonthFirst > 0) return 'mdy';
  return ambiguous > 0 ? null : 'ymd';
}

/** The order of day and month in a column of dates; 'ymd' where the year leads or no date is. */
export function guessDateOrder(values: readonly string[]): DateOrder | null {
  const counts = { ambiguous: 0, dayFirst: 0, monthFirst: 0, none: 0 };
  let yearLast = 0;
  for (const value of values) {
    const parts = parseBirthday(value);
    if (!parts) continue;
    counts[orderEvidence(parts)]++;
    if (parts.form !== 'certain') yearLast++;
  }
  const order = provenOrder({
    ambiguous: counts.ambiguous,
    onlyDayFirst: counts.dayFirst,
    onlyMonthFirst: counts.monthFirst,
    example: '',
  });
  // 5/5/2024 alone reads the same both ways; later rows may not.
  return order === 'ymd' && yearLast > 0 ? null : order;
}
