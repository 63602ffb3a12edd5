import { chiSquareTail } from './chiSquareTail.ts';

/** Civil days, both included. */
export type Days = { readonly from: number; readonly to: number };

/** Products shown and people in one week of one group. */
export type WeekCounts = { readonly exposures: number; readonly people: number };

/** Whether two groups were shown at the same time. */
export type TimeComparison =
  /** The log does not say when; or at least not of one of them. */
  | { readonly state: 'noTimes' }
  /** No day on which both were shown. */
  | { readonly state: 'noOverlap'; readonly first: Days; readonly second: Days }
  | {
      readonly state: 'drift' | 'alike';
      /** From the later of the two beginnings to the earlier of the two ends. */
      readonly common: Days;
      /** Share of the products shown that would have to lie in other weeks: 0 alike, 1 apart. */
      readonly distance: number;
      /** Of the χ² that people are split alike in all weeks; NaN where there are too few to say. */
      readonly p: number;
    };

/** Both must hold: more than this would have to move, … */
const DISTANCE = 0.1;
/** … and it is no chance. */
const CHANCE = 0.001;
/** People that the smaller group must be expected to have in a week; weeks with fewer are joined. */
const EXPECTED = 5;

/**
 * Whether two groups differ in time: not one common day; or their weeks differ by more than a tenth
 * of what was shown, and by more than chance. Then a season or a campaign shows in the difference
 * just as the version does: a version that was turned up week by week looks like its newest weeks.
 *
 * @param first days of the first and the last product shown; null where no time is known
 * @param weeks counts of the first and second group, week by week, the same weeks in both
 */
export function timeComparison(
  first: Days | null,
  second: Days | null,
  weeks: readonly (readonly [WeekCounts, WeekCounts])[],
): TimeComparison {
  if (!first || !second) return { state: 'noTimes' };
  const common = { from: Math.max(first.from, second.from), to: Math.min(first.to, second.to) };
  if (common.from > common.to) return { state: 'noOverlap', first, second };
  const distance = weekDistance(weeks);
  const p = splitChance(weeks);
  const drifts = distance > DISTANCE && p < CHANCE;
  return { state: drifts ? 'drift' : 'alike', common, distance, p };
}

/** Half of the sum of |a − b| over weekly shares: total variation. */
function weekDistance(weeks: readonly (readonly [WeekCounts, WeekCounts])[]): number {
  let [a, b] = [0, 0];
  for (const [first, second] of weeks) {
    a += first.exposures;
    b += second.exposures;
  }
  let sum = 0;
  for (const [first, second] of weeks) {
    sum += Math.abs(first.exposures / a - second.exposures / b);
  }
  return sum / 2;
}

/** p of Pearson's χ² for people by week and group. */
function splitChance(weeks: readonly (readonly [WeekCounts, WeekCounts])[]): number {
  const total = [0, 0] as [number, number];
  for (const [first, second] of weeks) {
    total[0] += first.people;
    total[1] += second.people;
  }
  const all = total[0] + total[1];
  const smaller = Math.min(total[0], total[1]) / all;
  const bins: [number, number][] = [];
  let open: [number, number] = [0, 0];
  for (const [first, second] of weeks) {
    open[0] += first.people;
    open[1] += second.people;
    if ((open[0] + open[1]) * smaller < EXPECTED) continue;
    bins.push(open);
    open = [0, 0];
  }
  const last = bins.at(-1);
  if (last) {
    last[0] += open[0];
    last[1] += open[1];
  }
  if (bins.length < 2) return NaN;
  let chiSquare = 0;
  for (const bin of bins) {
    const size = bin[0] + bin[1];
    for (const side of [0, 1] as const) {
      const expected = (size * total[side]) / all;
      const off = bin[side] - expected;
      chiSquare += (off * off) / expected;
    }
  }
  return chiSquareTail(chiSquare, bins.length - 1);
}
