import { incompleteBeta } from '../../../shared/domain/statistics/incompleteBeta.ts';
import { ratioAtLeast, type Counts } from './posterior/ratioAtLeast.ts';

/** From this probability on the goal counts as reached. */
export const SURE = 0.95;
/** More customers than this are said to be too many to wait for. */
const MOST = 10_000_000;

/** What it takes to be sure that the goal is reached. */
export type LoyaltyNeeded =
  /** The probability is there already. */
  | { readonly kind: 'sure' }
  /** So many more recent customers, who come back at the rate of those now. */
  | { readonly kind: 'customers'; readonly customers: number }
  /** The recent rate is under the goal; of the customers now, so many more would have had to come back. */
  | { readonly kind: 'rate'; readonly returning: number }
  /** The recent rate is over the goal, but the baseline's is too uncertain for any number. */
  | { readonly kind: 'baseline' }
  | { readonly kind: 'noData' };

/**
 * How many more customers have to be seen, at the recent rate of now, until the probability that
 * recent ÷ baseline is at least `goal` reaches 95 %.
 */
export function loyaltyNeeded(goal: number, recent: Counts, baseline: Counts): LoyaltyNeeded {
  if (recent.size === 0 || baseline.size === 0) return { kind: 'noData' };
  if (ratioAtLeast(goal, recent, baseline) >= SURE) return { kind: 'sure' };
  const rate = recent.count / recent.size;
  const wanted = (goal * baseline.count) / baseline.size;
  if (rate <= wanted) {
    return { kind: 'rate', returning: Math.floor(wanted * recent.size) - recent.count + 1 };
  }
  const reached = (more: number) => {
    const size = recent.size + more;
    return ratioAtLeast(goal, { count: rate * size, size }, baseline) >= SURE;
  };
  // With endlessly many recent customers only the baseline's chance is left.
  const { count, size } = baseline;
  if (incompleteBeta(rate / goal, count + 0.5, size - count + 0.5) < SURE || !reached(MOST)) {
    return { kind: 'baseline' };
  }
  let enough = MOST;
  let tooFew = 0;
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (reached(middle)) enough = middle;
    else tooFew = middle;
  }
  return { kind: 'customers', customers: enough };
}
