import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';

const MONTHS = { unit: 'month', weekStart: 1 } as const;

/** The calendar months of a span of days. */
export type MonthAxis = {
  readonly length: number;
  /** Civil day of the first of each. */
  readonly firstDays: readonly number[];
  /** Place of a day's month; -1 outside. */
  readonly monthOf: (day: number) => number;
};

/** @param firstDay civil days, both included */
export function monthAxis(firstDay: number, lastDay: number): MonthAxis {
  const first = periodOfDay(firstDay, MONTHS);
  const length = Math.max(0, periodOfDay(lastDay, MONTHS) - first + 1);
  const firstDays = Array.from({ length }, (_, i) => firstDayOfPeriod(first + i, MONTHS));
  const begin = firstDays[0] ?? 0;
  const end = firstDayOfPeriod(first + length, MONTHS);
  const places = new Int16Array(Math.max(0, end - begin));
  firstDays.forEach((day, place) => places.fill(place, day - begin));
  return {
    length,
    firstDays,
    monthOf: (day) => (day >= begin && day < end ? (places[day - begin] ?? -1) : -1),
  };
}
