import type { Finding } from './findingTypes.ts';

/** How much of the interval's lower end, as a rate, is worth interrupting somebody for. */
const LEAST_POINTS = 0.05;
/** How many times as often as in the other parts. */
const LEAST_TIMES = 1.5;

/**
 * Whether a part does not only do worse than the others, but far worse: at least half as often again,
 * and by 5 points even at the lower end of the interval. With many cases far smaller differences are
 * more than chance, and of interest only to those who look for them.
 */
export function standsOut({ share, others, difference }: Finding): boolean {
  return difference.interval.lower >= LEAST_POINTS && share.rate >= LEAST_TIMES * others.rate;
}
