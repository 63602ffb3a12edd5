import { incompleteBeta } from './incompleteBeta.ts';

/** Halvings of the range: enough for every digit of a double. */
const HALVINGS = 200;

/**
 * P(|T| ≥ t) of Student's distribution, two-sided.
 * Source: DLMF 8.17 with Abramowitz & Stegun 26.7.1: I(ν ÷ (ν + t²); ν ÷ 2, ½).
 *
 * @param df degrees of freedom, above 0, not necessarily whole
 */
export function studentTail(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/**
 * The t that |T| exceeds with probability `tail`: for an interval of 95 %, 0.05.
 *
 * @param tail above 0, below 1
 */
export function studentQuantile(tail: number, df: number): number {
  let low = 0;
  let high = 1;
  while (studentTail(high, df) > tail) high *= 2;
  for (let n = 0; n < HALVINGS && high > low; n++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (studentTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  return high;
}
