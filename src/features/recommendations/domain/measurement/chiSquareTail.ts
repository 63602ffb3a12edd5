import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import { normalCdf } from '../../../../shared/domain/statistics/normalCdf.ts';

/** √(2π). */
const ROOT_TWO_PI = 2.5066282746310002;

/**
 * P(χ² ≥ x) with a whole number of degrees of freedom, by the finite sums that hold for it.
 * Source: Abramowitz & Stegun 1964, 26.4.4 and 26.4.5.
 * @param x at least 0
 * @param freedom at least 1
 */
export function chiSquareTail(x: number, freedom: number): number {
  if (Number.isNaN(x) || freedom < 1) return NaN;
  if (x <= 0) return 1;
  const root = Math.sqrt(x);
  const density = portableExp(-x / 2);
  let term = 1;
  let sum = 0;
  if (freedom % 2 === 0) {
    for (let k = 0; k < freedom; k += 2) {
      if (k > 0) term *= x / k;
      sum += term;
    }
    return Math.min(1, density * sum);
  }
  term = root;
  for (let k = 1; k < freedom; k += 2) {
    if (k > 1) term *= x / k;
    sum += term;
  }
  return Math.min(1, 2 * normalCdf(-root) + (2 / ROOT_TWO_PI) * density * sum);
}
