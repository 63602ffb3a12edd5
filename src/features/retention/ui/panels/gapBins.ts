import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { RetentionText } from '../retentionText.ts';

/** A bar of the histogram: gaps of `from` to `to` days, both included; `to` null for "and over". */
export type GapBin = { readonly from: number; readonly to: number | null; readonly count: number };

/** Widths that people think in: days, half weeks, weeks, fortnights, months … */
const WIDTHS = [1, 2, 3, 7, 14, 30, 60, 90, 180, 365] as const;
const MOST_BINS = 24;
/** Share of the gaps that the bars of equal width cover; the longest share the last bar. */
const COVERED = 0.98;

/**
 * Bars of a histogram of days: equal widths from day 1 on, at most 24, the last one open where a
 * few very long gaps would make all others thin.
 *
 * @param countByDays entry d is the number of gaps of d days; entry 0 is 0
 */
export function gapBins(countByDays: ArrayLike<number>): GapBin[] {
  const counts = Array.from(countByDays);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const longest = counts.findLastIndex((count) => count > 0);
  const end = coveringDay(counts, total * COVERED);
  const width =
    WIDTHS.find((each) => Math.ceil(end / each) <= MOST_BINS) ?? Math.ceil(end / MOST_BINS);
  const bars = Math.ceil(end / width);
  const bins = Array.from({ length: bars }, (_, i): GapBin => {
    const from = 1 + i * width;
    return { from, to: from + width - 1, count: between(counts, from, from + width - 1) };
  });
  const open = 1 + bars * width;
  if (longest < open) return bins;
  return [...bins, { from: open, to: null, count: between(counts, open, longest) }];
}

/** The first day up to which at least so many gaps lie. */
function coveringDay(counts: readonly number[], wanted: number): number {
  let sum = 0;
  return counts.findIndex((count) => (sum += count) >= wanted);
}

function between(counts: readonly number[], from: number, to: number): number {
  return counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
}

/** "15–21", "180 and over". */
export function gapBinName({ from, to }: GapBin, t: RetentionText, format: Formats): string {
  const first = format.number(from);
  if (to === null) return t('gaps.over', { from: first });
  return to === from ? first : t('gaps.span', { from: first, to: format.number(to) });
}
