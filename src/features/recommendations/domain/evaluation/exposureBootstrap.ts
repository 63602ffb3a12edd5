import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';
import { numberedClusters, type ClusterDraws } from './clusterDraws.ts';
import { exposureOf } from './exposure.ts';

export type ExposureDifference = {
  readonly a: number;
  readonly b: number;
  /** b − a, with its 95 % interval (NaN with fewer than two customers). */
  readonly value: number;
  readonly interval: Interval;
};

export const EXPOSURE_RESAMPLES = 200;

/**
 * How two settings differ in something that only all lists together have: coverage or Gini. The
 * interval comes from drawing customers with replacement and counting anew.
 *
 * Resampling draws some customers twice and leaves others out, and so shows fewer products than as
 * many different customers would see. That bias is in every resample alike: the interval is their
 * spread around their own mean, moved to the measured difference (Efron & Tibshirani 1993, ch. 10,
 * on the bootstrap estimate of bias).
 *
 * @param a lists of one setting
 * @param b lists of the other, for the same customers in the same order
 * @param customers whose list it is
 * @param measure what is made of the slots that each product has
 */
export function exposureBootstrap(
  a: readonly Int32Array[],
  b: readonly Int32Array[],
  customers: ArrayLike<number>,
  items: number,
  measure: (exposure: Int32Array) => number,
  draws: ClusterDraws,
  resamples = EXPOSURE_RESAMPLES,
): ExposureDifference {
  const [ofA, ofB] = [measure(exposureOf(a, items)), measure(exposureOf(b, items))];
  const { of, count } = numberedClusters(customers);
  const value = ofB - ofA;
  const same = a.every((list, n) => sameList(list, b[n]));
  if (count >= 2 && same) return { a: ofA, b: ofB, value, interval: { lower: 0, upper: 0 } };
  if (count < 2) return { a: ofA, b: ofB, value, interval: { lower: NaN, upper: NaN } };
  const differences = new Float64Array(resamples);
  const timesOfList = new Int32Array(of.length);
  draws.each(count, resamples, (times, r) => {
    for (let n = 0; n < of.length; n++) timesOfList[n] = times[of[n] ?? 0] ?? 0;
    differences[r] =
      measure(exposureOf(b, items, timesOfList)) - measure(exposureOf(a, items, timesOfList));
  });
  let sum = 0;
  for (const one of differences) sum += one;
  const shift = value - sum / resamples;
  differences.sort();
  const interval = {
    lower: quantile(differences, 0.025) + shift,
    upper: quantile(differences, 0.975) + shift,
  };
  return { a: ofA, b: ofB, value, interval };
}

function sameList(a: Int32Array, b: Int32Array | undefined): boolean {
  return b?.length === a.length && a.every((item, slot) => item === b[slot]);
}
