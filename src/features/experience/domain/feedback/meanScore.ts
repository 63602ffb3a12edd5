import { studentQuantile, studentTail } from '../../../../shared/domain/statistics/studentT.ts';
import { tailOf, type Score, type ScoreDifference } from './scoreTypes.ts';

/** What a mean is made from, so that samples can be put together and taken apart. */
export type Moments = {
  readonly n: number;
  readonly sum: number;
  /** Sum of the squares. */
  readonly squares: number;
};

/**
 * The mean of answers with Student's interval. None is told of a single answer, or where all are the
 * same: such a sample does not say how much answers vary.
 *
 * @param least lowest answer that can be given; intervals end there, and at `most`
 * @returns null where nobody answered
 */
export function meanScore(moments: Moments, least: number, most: number): Score | null {
  const { n, sum } = moments;
  if (n === 0) return null;
  const value = sum / n;
  const variance = varianceOf(moments);
  if (!(variance > 0)) return { value, n, interval: null };
  const half = studentQuantile(tailOf(1), n - 1) * Math.sqrt(variance / n);
  return {
    value,
    n,
    interval: { lower: Math.max(least, value - half), upper: Math.min(most, value + half) },
  };
}

/**
 * The difference of two means: Welch's t test, which takes no variances to be equal.
 * Source: Welch 1947, Biometrika 34:28–35.
 *
 * @param comparisons how many such comparisons the choice was made from, as in `compareProportions`
 * @returns null where one of them has no answers; without interval and p as in `meanScore`
 */
export function meanDifference(
  first: Moments,
  second: Moments,
  comparisons = 1,
): ScoreDifference | null {
  if (first.n === 0 || second.n === 0) return null;
  const difference = first.sum / first.n - second.sum / second.n;
  const a = varianceOf(first) / first.n;
  const b = varianceOf(second) / second.n;
  const error = Math.sqrt(a + b);
  if (!(error > 0)) return { difference, interval: null, distinct: false, p: null };
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const half = studentQuantile(tailOf(comparisons), df) * error;
  const interval = { lower: difference - half, upper: difference + half };
  return {
    difference,
    interval,
    distinct: interval.lower > 0 || interval.upper < 0,
    p: Math.min(1, studentTail(difference / error, df) * comparisons),
  };
}

/** With n − 1; NaN of a single answer. What is 0 but for rounding is 0. */
function varianceOf({ n, sum, squares }: Moments): number {
  if (n < 2) return NaN;
  const spread = squares - (sum * sum) / n;
  return spread <= squares * 1e-12 ? 0 : spread / (n - 1);
}
