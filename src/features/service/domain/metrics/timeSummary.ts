import { quantile } from '../../../../shared/domain/statistics/quantile.ts';

/** Times of several answers; the median and the 90th percentile first, as means lie with long tails. */
export type TimeSummary = {
  readonly n: number;
  /** Seconds; null where n is 0: that is no data, not 0 seconds. */
  readonly median: number | null;
  readonly p90: number | null;
  readonly mean: number | null;
};

/** @param seconds in any order */
export function timeSummary(seconds: readonly number[]): TimeSummary {
  const n = seconds.length;
  if (n === 0) return { n, median: null, p90: null, mean: null };
  const ascending = Float64Array.from(seconds).sort();
  let sum = 0;
  for (const one of ascending) sum += one;
  return { n, median: quantile(ascending, 0.5), p90: quantile(ascending, 0.9), mean: sum / n };
}
