import { eachPerson } from './eachPerson.ts';
import { NO_DAY, type MeasurementView } from './measurementView.ts';
import type { WeekCounts } from './timeComparison.ts';

type Counts = { -readonly [K in keyof WeekCounts]: WeekCounts[K] };

/**
 * Products shown and people of two groups, in blocks of seven days from the first day of either.
 * @param groupOf 0 or 1, or −1 for rows that do not count; rows without a time never do
 */
export function weekCounts(
  { log, rows, days }: MeasurementView,
  groupOf: (row: number) => number,
): (readonly [WeekCounts, WeekCounts])[] {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < log.length; row++) {
    const day = days[row] ?? NO_DAY;
    if (day === NO_DAY || groupOf(row) < 0) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return [];
  const length = Math.floor((last - first) / 7) + 1;
  const weeks = Array.from({ length }, (): readonly [Counts, Counts] => [
    { exposures: 0, people: 0 },
    { exposures: 0, people: 0 },
  ]);
  const placeOf = (row: number) => {
    const group = groupOf(row);
    const day = days[row] ?? NO_DAY;
    if (group < 0 || day === NO_DAY) return -1;
    return Math.floor((day - first) / 7) * 2 + group;
  };
  const sideAt = (place: number) => weeks[place >> 1]?.[place % 2 === 0 ? 0 : 1];
  const counted = (row: number) => {
    const place = placeOf(row);
    const side = sideAt(place);
    if (side) side.exposures++;
    return place;
  };
  eachPerson(log, rows, 2 * length, counted, ({ groups }) => {
    for (const place of groups) {
      const side = sideAt(place);
      if (side) side.people++;
    }
  });
  return weeks;
}
