import { logBeta } from './logGamma.ts';
import { portableExp } from '../numbers/portableExp.ts';
import { portableLog } from '../numbers/portableLog.ts';

const PRECISION = 1e-15;
/** Stands for 0 in the fraction, where dividing by it would end the count. */
const TINY = 1e-300;
/** Of the order of √max(a, b) steps are needed. */
const MOST_STEPS = 100_000;

/**
 * The distribution function of Beta(a, b): P(X ≤ x), to about 10 digits for a and b up to 10⁷.
 * Continued fraction by the modified method of Lentz.
 * Source: Numerical Recipes, 3rd edition, 6.4; DLMF 8.17.22.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = portableExp(a * portableLog(x) + b * portableLog(1 - x) - logBeta(a, b));
  // The fraction converges fast on this side of the mean only.
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
