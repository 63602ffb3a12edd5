export const ROUNDINGS = ['down', 'nearest', 'up'] as const;
/** What becomes of a fraction of a point; half goes up. */
export type Rounding = (typeof ROUNDINGS)[number];

/** A whole number of points from a fraction, both terms whole and not negative, exactly. */
export function roundedShare(numerator: bigint, denominator: bigint, rounding: Rounding): number {
  const added = { down: 0n, nearest: denominator / 2n, up: denominator - 1n }[rounding];
  return Number((numerator + added) / denominator);
}
