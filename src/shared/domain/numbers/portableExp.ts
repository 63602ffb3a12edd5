/** ln 2 in two parts, so that a multiple of it loses nothing (fdlibm). */
const LN2_HIGH = 6.93147180369123816e-1;
const LN2_LOW = 1.90821492927058770002e-10;
/** Below this the result is under the smallest number there is. */
const UNDERFLOW = -745.2;

/**
 * e to the x, to about 16 digits, from +, −, × and ÷ alone: the same to the bit in every engine,
 * which Math.exp need not be. For x up to 700.
 */
export function portableExp(x: number): number {
  if (x < UNDERFLOW) return 0;
  const exponent = Math.round(x / Math.LN2);
  const rest = x - exponent * LN2_HIGH - exponent * LN2_LOW;
  // |rest| ≤ 0.347: the term after the last is under 1e-18.
  let sum = 1;
  for (let k = 15; k >= 1; k--) sum = 1 + (sum * rest) / k;
  return scaled(sum, exponent);
}

/** `value` × 2^exponent. Each step is exact; 2 ** exponent would leave it to the engine. */
function scaled(value: number, exponent: number): number {
  let result = value;
  let left = Math.abs(exponent);
  for (let factor = exponent < 0 ? 0.5 : 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}
