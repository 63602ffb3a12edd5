import { roundedShare, type Rounding } from './rounding.ts';

/** Multipliers have three decimals at most, as Square has them, and are kept as whole thousandths. */
export const THOUSAND = 1000;

/**
 * Points after all multipliers, rounded once: 19 × 2 × 1.5 is 57.
 *
 * @param thousandths of each multiplier: 1500 for 1.5
 */
export function multipliedPoints(
  points: number,
  thousandths: readonly number[],
  rounding: Rounding,
): number {
  let numerator = BigInt(points);
  let denominator = 1n;
  for (const one of thousandths) {
    numerator *= BigInt(one);
    denominator *= BigInt(THOUSAND);
  }
  return roundedShare(numerator, denominator, rounding);
}
