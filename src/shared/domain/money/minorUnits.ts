/**
 * The decimal `units × 10^-scale` in minor units of a currency, rounded half away from zero
 * (commercial rounding: 0.125 in euros is 13 cents, −0.125 is −13).
 *
 * @param units whole number
 * @param scale decimals of `units`
 * @param digits decimals of the currency's minor unit, see `minorDigits`
 * @returns a safe integer, or NaN where the amount is too large for one
 */
export function minorUnits(units: number, scale: number, digits: number): number {
  if (!Number.isSafeInteger(units)) return NaN;
  if (scale <= digits) return safe(units * 10 ** (digits - scale));
  const divisor = 10 ** (scale - digits);
  const size = Math.abs(units);
  const rest = size % divisor;
  const whole = (size - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
  return units < 0 && whole > 0 ? -whole : whole;
}

/** The number itself where it is exact and not −0. */
function safe(value: number): number {
  return Number.isSafeInteger(value) ? value + 0 : NaN;
}
