import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';
import { numberedClusters, type ClusterDraws } from './clusterDraws.ts';

export type MeanDifference = {
  /** Mean of b − a over the lists that have both; NaN where there are none. */
  readonly value: number;
  /** 95 % interval; NaN with fewer than two customers. */
  readonly interval: Interval;
  /** Lists that have both. */
  readonly lists: number;
};

export const PAIRED_RESAMPLES = 1000;

/**
 * The mean difference of two settings on the same lists, with its percentile bootstrap interval:
 * customers are drawn with replacement, each with all of its lists.
 *
 * Sources: Efron & Tibshirani 1993, "An Introduction to the Bootstrap", ch. 13; clusters: Cameron,
 * Gelbach & Miller 2008 (Review of Economics and Statistics 90:414–427), pairs cluster bootstrap.
 *
 * @param a a figure of each list; NaN where it has none
 * @param b the same of the other settings
 * @param customers whose list it is
 */
export function pairedBootstrap(
  a: Float64Array,
  b: Float64Array,
  customers: ArrayLike<number>,
  draws: ClusterDraws,
  resamples = PAIRED_RESAMPLES,
): MeanDifference {
  const usable = a.map((one, n) => (Number.isNaN((b[n] ?? NaN) - one) ? 0 : 1));
  const { of, count } = numberedClusters(Array.from(customers).filter((_, n) => usable[n] === 1));
  const sums = new Float64Array(count);
  const sizes = new Int32Array(count);
  let next = 0;
  for (let n = 0; n < a.length; n++) {
    if (usable[n] === 0) continue;
    const cluster = of[next++] ?? 0;
    sums[cluster] = (sums[cluster] ?? 0) + (b[n] ?? NaN) - (a[n] ?? NaN);
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  }
  const means = new Float64Array(resamples);
  const ones = new Int32Array(count).fill(1);
  const value = meanOf(sums, sizes, ones);
  if (count < 2) return { value, interval: { lower: NaN, upper: NaN }, lists: of.length };
  // Where nothing differs nothing need be drawn: many rules change few lists.
  if (sums.some((sum) => sum !== 0)) {
    draws.each(count, resamples, (times, r) => (means[r] = meanOf(sums, sizes, times)));
    means.sort();
  }
  const interval = { lower: quantile(means, 0.025), upper: quantile(means, 0.975) };
  return { value, interval, lists: of.length };
}

function meanOf(sums: Float64Array, sizes: Int32Array, times: ArrayLike<number>): number {
  let sum = 0;
  let size = 0;
  for (let cluster = 0; cluster < sums.length; cluster++) {
    const count = times[cluster] ?? 0;
    sum += count * (sums[cluster] ?? 0);
    size += count * (sizes[cluster] ?? 0);
  }
  return sum / size;
}
