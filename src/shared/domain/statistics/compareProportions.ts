import { newcombe, type Difference } from './newcombe.ts';
import { normalQuantile } from './normalQuantile.ts';
import { twoProportionZ } from './twoProportionZ.ts';

/** What can be said of the difference of two proportions, first − second. */
export type Comparison = Difference & {
  /** Whether the interval leaves 0 out; if not, the difference may be chance. */
  readonly distinct: boolean;
  /** Two-sided p of the pooled z test; NaN where nothing varies. */
  readonly p: number;
};

/**
 * Compares two independent proportions: Newcombe's interval and the pooled z test.
 * @param comparisons how many such comparisons the choice was made from. With more than one the
 *   interval is widened and p multiplied (Bonferroni), so that all of them together hold at 95 %.
 */
export function compareProportions(
  first: { readonly count: number; readonly size: number },
  second: { readonly count: number; readonly size: number },
  comparisons = 1,
): Comparison {
  const difference =
    comparisons === 1
      ? newcombe(first, second)
      : newcombe(first, second, normalQuantile(1 - 0.025 / comparisons));
  const { lower, upper } = difference.interval;
  return {
    ...difference,
    distinct: lower > 0 || upper < 0,
    p: Math.min(1, twoProportionZ(first, second).p * comparisons),
  };
}
