/** The decimal number `units × 10^-scale`. */
export type Decimal = { readonly units: number; readonly scale: number };

/**
 * The product of decimals, rounded once to `digits` decimals, half away from zero: a price in
 * another currency (price × rate), or a line's amount (quantity × price × rate).
 *
 * @returns the product × 10^digits, a safe integer; NaN where a factor is missing (NaN units) or
 *   the product is too large
 */
export function roundedProduct(factors: readonly Decimal[], digits: number): number {
  let product = 1n;
  let scale = 0;
  for (const factor of factors) {
    if (!Number.isSafeInteger(factor.units)) return NaN;
    product *= BigInt(factor.units);
    scale += factor.scale;
  }
  const size = product < 0n ? -product : product;
  const divisor = 10n ** BigInt(Math.max(scale - digits, 0));
  const factor = 10n ** BigInt(Math.max(digits - scale, 0));
  const whole = Number(((size + divisor / 2n) / divisor) * factor);
  if (!Number.isSafeInteger(whole)) return NaN;
  return product < 0n && whole > 0 ? -whole : whole;
}

/** A finite number as the decimal that is its shortest spelling: 7.1834 is 71834 × 10^-4. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const scale = decimals.length - Number(exponent);
  const units = Number(whole + decimals);
  return scale < 0 ? { units: units * 10 ** -scale, scale: 0 } : { units, scale };
}
