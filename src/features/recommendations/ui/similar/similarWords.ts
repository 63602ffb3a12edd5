import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';
import type { SimilarRow } from '../../domain/similar/similarTypes.ts';
import type { PreviewTools } from '../preview/previewTools.ts';

/** By whom two products are bought, or in which orders. */
export type SimilarKind = 'similar' | 'together';

/** Buyers from which anything is said. */
export const FEWEST_BUYERS = 5;

/** With fewer in common the interval is a rough hint: see `coPurchasesOf`. */
const FEWEST_IN_COMMON = 5;

/** How a lift reads: unclear where its interval includes 1, nothing where too few have both. */
export function liftVerdict({ both, lift }: SimilarRow): 'more' | 'less' | 'unclear' | 'few' {
  if (both < FEWEST_IN_COMMON) return 'few';
  if (lift.lower > 1) return 'more';
  return lift.upper < 1 ? 'less' : 'unclear';
}

/** "×1.37", with fewer decimals where it is large. */
export function timesWords({ t, format }: PreviewTools, times: number): string {
  if (Number.isNaN(times)) return '–';
  return t('similar.times', { n: format.number(times, digits(times)) });
}

export function rangeWords({ t, format }: PreviewTools, { lower, upper }: Interval): string {
  if (Number.isNaN(lower) || Number.isNaN(upper)) return '–';
  return t('similar.range', {
    low: format.number(lower, digits(lower)),
    high: format.number(upper, digits(upper)),
  });
}

function digits(times: number): number {
  return times >= 100 ? 0 : times >= 10 ? 1 : 2;
}
