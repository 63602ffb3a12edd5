/** An interval of 95 % unless said otherwise. */
export type Interval = { readonly lower: number; readonly upper: number };

/** `count` of `size`, its rate and Wilson interval (NaN where size is 0). */
export type Proportion = {
  readonly count: number;
  readonly size: number;
  readonly rate: number;
  readonly interval: Interval;
};

/** The 0.975 quantile of the normal distribution: two-sided 95 %. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval for a proportion. Unlike p ± 1.96 se it never leaves [0, 1] and keeps
 * near its level in small samples and at 0 or n of n.
 * Source: Wilson 1927, JASA 22:209–212; without continuity correction.
 * @param count successes, 0 to size
 * @param size trials; 0 gives NaN
 * @param z quantile of the normal distribution for the wanted level
 */
export function wilson(count: number, size: number, z = Z_95): Interval {
  if (size === 0) return { lower: NaN, upper: NaN };
  const zz = z * z;
  const denominator = size + zz;
  const centre = (count + zz / 2) / denominator;
  const half = (z / denominator) * Math.sqrt((count * (size - count)) / size + zz / 4);
  // Rounding may leave 1e-17 where the formula gives exactly 0 or 1.
  return {
    lower: count === 0 ? 0 : Math.max(0, centre - half),
    upper: count === size ? 1 : Math.min(1, centre + half),
  };
}

/** A proportion with its Wilson interval. */
export function proportion(count: number, size: number): Proportion {
  return { count, size, rate: size === 0 ? NaN : count / size, interval: wilson(count, size) };
}
