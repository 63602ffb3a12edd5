import { wilson, Z_95, type Interval } from './wilson.ts';

/** A difference of two proportions, first − second. */
export type Difference = { readonly difference: number; readonly interval: Interval };

/**
 * Newcombe's hybrid score interval for the difference of two independent proportions
 * x1/n1 − x2/n2, put together from the two Wilson intervals.
 * Source: Newcombe 1998, Statistics in Medicine 17:873–890, method 10.
 * All NaN where n1 or n2 is 0.
 */
export function newcombe(
  first: { readonly count: number; readonly size: number },
  second: { readonly count: number; readonly size: number },
  z = Z_95,
): Difference {
  const p1 = first.size === 0 ? NaN : first.count / first.size;
  const p2 = second.size === 0 ? NaN : second.count / second.size;
  const w1 = wilson(first.count, first.size, z);
  const w2 = wilson(second.count, second.size, z);
  const difference = p1 - p2;
  return {
    difference,
    interval: {
      lower: difference - root(p1 - w1.lower, w2.upper - p2),
      upper: difference + root(w1.upper - p1, p2 - w2.lower),
    },
  };
}

/** √(a² + b²). Math.hypot may differ between engines in the last bit; sqrt may not. */
function root(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}
