import { minorUnits } from './minorUnits.ts';
import { roundedProduct } from './roundedProduct.ts';

/**
 * Quantity × unit price in minor units: exact, then rounded once, half away from zero.
 * Both factors are decimals `units × 10^-scale`.
 *
 * @param digits decimals of the currency's minor unit
 * @returns a safe integer; NaN where a factor is missing (NaN) or the amount is too large
 */
export function lineAmount(
  quantityUnits: number,
  quantityScale: number,
  priceUnits: number,
  priceScale: number,
  digits: number,
): number {
  const product = quantityUnits * priceUnits;
  if (Number.isSafeInteger(product)) return minorUnits(product, quantityScale + priceScale, digits);
  // Needs more than 53 bits on the way.
  const quantity = { units: quantityUnits, scale: quantityScale };
  return roundedProduct([quantity, { units: priceUnits, scale: priceScale }], digits);
}
