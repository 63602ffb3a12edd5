import { normalCdf } from './normalCdf.ts';

/** z and the two-sided p-value of a test of equal proportions. */
export type TwoProportionTest = { readonly z: number; readonly p: number };

/**
 * The pooled two-proportion z test of x1/n1 against x2/n2, without continuity correction.
 * Both NaN where a size is 0 or the pooled proportion is 0 or 1, because then nothing varies.
 * Source: any textbook; e.g. Fleiss, Levin & Paik 2003, §3.2.
 */
export function twoProportionZ(
  first: { readonly count: number; readonly size: number },
  second: { readonly count: number; readonly size: number },
): TwoProportionTest {
  const pooled = (first.count + second.count) / (first.size + second.size);
  const variance = pooled * (1 - pooled) * (1 / first.size + 1 / second.size);
  if (!(variance > 0) || !Number.isFinite(variance)) return { z: NaN, p: NaN };
  const z = (first.count / first.size - second.count / second.size) / Math.sqrt(variance);
  return { z, p: 2 * normalCdf(-Math.abs(z)) };
}
