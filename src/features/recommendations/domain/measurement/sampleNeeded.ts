import { Z_95 } from '../../../../shared/domain/statistics/wilson.ts';

/** The 0.8 quantile of the normal distribution: a power of 80 %. */
const Z_POWER = 0.8416212335729143;

/**
 * How many independent trials each of two equal groups needs, so that a test of two shares at 5 %
 * (two-sided) finds a difference of this size with a probability of 80 %:
 * (z₁₋α/₂ √(2 p̄ q̄) + z₁₋β √(p₁q₁ + p₂q₂))² ÷ (p₂ − p₁)².
 * Source: Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, chapter 4,
 * without continuity correction. Trials that come in clusters take as many times more as their
 * design effect (Kish 1965).
 *
 * @returns a whole number; null where the shares do not differ or one of them is none
 */
export function sampleNeeded(first: number, second: number): number | null {
  const difference = Math.abs(second - first);
  const isShare = (p: number) => p >= 0 && p <= 1;
  if (!(difference > 0) || !isShare(first) || !isShare(second)) return null;
  const mean = (first + second) / 2;
  const root =
    Z_95 * Math.sqrt(2 * mean * (1 - mean)) +
    Z_POWER * Math.sqrt(first * (1 - first) + second * (1 - second));
  return Math.ceil((root * root) / (difference * difference));
}
