import { portableLog } from '../numbers/portableLog.ts';

/** ln √(2π). */
const HALF_LN_2PI = 0.9189385332046727;
/** B(2k) ÷ (2k (2k − 1)), k = 1, 2, …: coefficients of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360];
/** From here on the series has 15 digits. */
const SURE_FROM = 12;

/**
 * ln Γ(x) for x > 0: Stirling's series, reached from below by Γ(x) = Γ(x + 1) ÷ x.
 * Source: Abramowitz & Stegun 6.1.41.
 */
export function logGamma(x: number): number {
  let at = x;
  let product = 1;
  for (; at < SURE_FROM; at++) product *= at;
  const inverse = 1 / (at * at);
  let series = 0;
  for (const coefficient of STIRLING.toReversed()) series = series * inverse + coefficient;
  return (at - 0.5) * portableLog(at) - at + HALF_LN_2PI + series / at - portableLog(product);
}

/** ln B(a, b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
