import { incompleteBeta } from '../../../../shared/domain/statistics/incompleteBeta.ts';
import { logBeta } from '../../../../shared/domain/statistics/logGamma.ts';
import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';

/** Successes of trials. Either need not be whole: what would be seen after more trials is not. */
export type Counts = { readonly count: number; readonly size: number };

/** Even, for Simpson's rule; the error is under 1e-8. */
const STEPS = 1024;
/** The density is left out where it is under 1e-18 of its highest. */
const NEGLIGIBLE = 42;
/** Halvings of [0, 1] until it cannot be halved any more. */
const HALVINGS = 60;

/**
 * P(p₁ ÷ p₀ ≥ ratio), where each p has Jeffreys' posterior Beta(½ + count, ½ + size − count).
 *
 * It is the integral of density₀(p) × P(p₁ ≥ ratio × p) over p, by Simpson's rule. The variable is
 * s with p = s² ÷ (s² + (1 − s)²), in which the density, 2 s^(2 count) (1 − s)^(2 (size − count)) ÷
 * (s² + (1 − s)²)^(size + 1), is bounded at both ends. Nothing is drawn by chance, and only +, −,
 * ×, ÷ and √ are used: the result is the same to the bit everywhere.
 */
export function ratioAtLeast(ratio: number, first: Counts, zeroth: Counts): number {
  const density = densityOf(zeroth);
  const mode = placeOf(zeroth.size === 0 ? 0.5 : zeroth.count / zeroth.size);
  const floor = density(mode) - NEGLIGIBLE;
  const low = edge(density, floor, mode, 0);
  // Above p = 1 ÷ ratio no p₁ is large enough.
  const high = Math.min(edge(density, floor, mode, 1), ratio > 1 ? placeOf(1 / ratio) : 1);
  if (high <= low) return 0;
  const [a, b] = [first.count + 0.5, first.size - first.count + 0.5];
  let sum = 0;
  for (let i = 0; i < STEPS; i++) {
    // Places gather quadratically towards the upper end, where P(p₁ ≥ ratio × p) may fall like √.
    const left = 1 - i / STEPS;
    const s = high - (high - low) * left * left;
    const weight = i === 0 ? 1 : i % 2 === 1 ? 4 : 2;
    const above = 1 - incompleteBeta(ratio * shareAt(s), a, b);
    sum += weight * left * portableExp(density(s)) * above;
  }
  const integral = (sum * 2 * (high - low)) / (3 * STEPS);
  return Math.min(1, Math.max(0, integral));
}

/** ln of the density of s. */
function densityOf({ count, size }: Counts): (s: number) => number {
  const constant = portableLog(2) - logBeta(count + 0.5, size - count + 0.5);
  return (s) =>
    constant +
    times(2 * count, s) +
    times(2 * (size - count), 1 - s) -
    (size + 1) * portableLog(s * s + (1 - s) * (1 - s));
}

/** factor × ln x; 0 where the factor is. */
function times(factor: number, x: number): number {
  return factor === 0 ? 0 : factor * portableLog(x);
}

/** The place between the mode and an end of [0, 1] where the density falls under the floor. */
function edge(density: (s: number) => number, floor: number, mode: number, end: 0 | 1): number {
  if (density(end) >= floor) return end;
  let inside = mode;
  let outside: number = end;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (inside + outside) / 2;
    if (density(middle) >= floor) inside = middle;
    else outside = middle;
  }
  return outside;
}

function shareAt(s: number): number {
  return (s * s) / (s * s + (1 - s) * (1 - s));
}

/** The s of a share p. */
function placeOf(p: number): number {
  const odds = Math.sqrt(p / (1 - p));
  return p === 1 ? 1 : odds / (1 + odds);
}
