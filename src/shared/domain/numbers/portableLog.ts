/** ln 2 in two parts, so that a multiple of it loses nothing (fdlibm). */
const LN2_HIGH = 6.93147180369123816e-1;
const LN2_LOW = 1.90821492927058770002e-10;

/**
 * The natural logarithm of a positive finite number, to about 16 digits, from +, −, × and ÷ alone.
 * Engines may round Math.log differently in the last bit; these four they may not, so what is built
 * on this is the same to the bit everywhere. 0 gives −Infinity.
 */
export function portableLog(x: number): number {
  if (x === 0) return -Infinity;
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > Math.SQRT2; exponent++) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
  // ln m = 2 artanh z with |z| ≤ 0.1716: the term after the last is under 1e-18.
  const z = (mantissa - 1) / (mantissa + 1);
  const zz = z * z;
  let sum = 0;
  for (let odd = 21; odd >= 1; odd -= 2) sum = sum * zz + 1 / odd;
  return exponent * LN2_HIGH + (2 * z * sum + exponent * LN2_LOW);
}
