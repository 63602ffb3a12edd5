import { roundedShare, type Rounding } from '../earning/rounding.ts';

/**
 * `amount × numerator ÷ denominator` as a whole number, exactly: in doubles where the product stays
 * a whole number in them, which nearly all do.
 *
 * @param amount whole, not negative, as are the others; the denominator is above 0
 */
export function exactShare(
  amount: number,
  numerator: number,
  denominator: number,
  rounding: Rounding,
): number {
  const product = amount * numerator;
  // Half of a denominator is added below, so a bit is left for it.
  if (product <= SAFE && denominator <= SAFE) {
    const added =
      rounding === 'down' ? 0 : rounding === 'up' ? denominator - 1 : Math.floor(denominator / 2);
    const dividend = product + added;
    return (dividend - (dividend % denominator)) / denominator;
  }
  return roundedShare(BigInt(amount) * BigInt(numerator), BigInt(denominator), rounding);
}

const SAFE = Number.MAX_SAFE_INTEGER / 2;
