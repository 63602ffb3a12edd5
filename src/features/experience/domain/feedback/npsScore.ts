import { normalCdf } from '../../../../shared/domain/statistics/normalCdf.ts';
import { normalQuantile } from '../../../../shared/domain/statistics/normalQuantile.ts';
import { Z_95 } from '../../../../shared/domain/statistics/wilson.ts';
import { tailOf, type Score, type ScoreDifference } from './scoreTypes.ts';

/** Answers to "would you recommend us", 0 to 10: 0–6, 7–8 and 9–10. */
export type NpsCounts = {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
};

/** Added to a sample whose answers all fall into one group: in all, and to each end. */
const ADDED = 3;
const ADDED_TO_END = 3 / 4;

/**
 * Net Promoter Score: 100 × (promoters − detractors) ÷ answers. Only answers count: who was asked
 * and did not answer is in no number here.
 *
 * The interval is Wald's, se = √(((P + D) ÷ n − ((P − D) ÷ n)²) ÷ n). Where all answers are of one
 * group its width would be 0; then it is the adjusted Wald interval, with 3 answers added, ¾ of
 * them to each end. Source: Rocks 2016, The American Statistician 70:365–372 (arXiv 1601.07235).
 *
 * @returns null where nobody answered
 */
export function npsScore(counts: NpsCounts): Score | null {
  const { detractors, passives, promoters } = counts;
  const n = detractors + passives + promoters;
  if (n === 0) return null;
  const { centre, variance } = estimateOf(counts);
  const half = Z_95 * Math.sqrt(variance);
  return {
    value: (100 * (promoters - detractors)) / n,
    n,
    interval: {
      lower: Math.max(-100, 100 * (centre - half)),
      upper: Math.min(100, 100 * (centre + half)),
    },
  };
}

/**
 * The difference of the scores of two independent samples, with z test: se² = se₁² + se₂², each as
 * in `npsScore`.
 *
 * @param comparisons how many such comparisons the choice was made from, as in `compareProportions`
 * @returns null where one of them has no answers
 */
export function npsDifference(
  first: NpsCounts,
  second: NpsCounts,
  comparisons = 1,
): ScoreDifference | null {
  const one = npsScore(first);
  const other = npsScore(second);
  if (!one || !other) return null;
  const [a, b] = [estimateOf(first), estimateOf(second)];
  const error = Math.sqrt(a.variance + b.variance);
  const centre = a.centre - b.centre;
  const half = error * (comparisons === 1 ? Z_95 : normalQuantile(1 - tailOf(comparisons) / 2));
  const interval = {
    lower: Math.max(-200, 100 * (centre - half)),
    upper: Math.min(200, 100 * (centre + half)),
  };
  return {
    difference: one.value - other.value,
    interval,
    distinct: interval.lower > 0 || interval.upper < 0,
    p: Math.min(1, 2 * normalCdf(-Math.abs(centre / error)) * comparisons),
  };
}

/** Mean of −1, 0 and 1, and the variance of that mean; adjusted where all agree, so never 0. */
function estimateOf({ detractors, passives, promoters }: NpsCounts): {
  readonly centre: number;
  readonly variance: number;
} {
  const answers = detractors + passives + promoters;
  const agree = Math.max(detractors, passives, promoters) === answers;
  const n = answers + (agree ? ADDED : 0);
  const low = detractors + (agree ? ADDED_TO_END : 0);
  const high = promoters + (agree ? ADDED_TO_END : 0);
  const centre = (high - low) / n;
  return { centre, variance: ((high + low) / n - centre * centre) / n };
}
