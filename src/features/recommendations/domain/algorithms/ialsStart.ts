import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import { stream, type Stream } from '../../../../shared/domain/random/stream.ts';
import type { Factors } from './ialsRowSolver.ts';

/** About how long a row is at the start; as in Rendle's code. */
const LENGTH = 0.1;

/**
 * Fills rows of `width` elements with the factors to begin with: N(0, .1 / √factors), each row from
 * numbers of its own; 0 beyond `factors`.
 */
export function startFactors(
  memory: Float64Array,
  { place, count }: Factors,
  width: number,
  { factors, seed }: { readonly factors: number; readonly seed: number },
): void {
  const chance = stream(seed, 'ials factors');
  const deviation = LENGTH / Math.sqrt(factors);
  for (let row = 0; row < count; row++) {
    chance.at(row);
    const start = place + row * width;
    for (let f = start; f < start + factors; f++) memory[f] = deviation * normal(chance);
  }
}

/**
 * A standard normal number by the polar method of Marsaglia (1964), from +, −, ×, ÷ and √ alone: the same
 * to the bit in every engine.
 */
function normal(chance: Stream): number {
  for (;;) {
    const x = 2 * chance.unit() - 1;
    const y = 2 * chance.unit() - 1;
    const s = x * x + y * y;
    if (s > 0 && s < 1) return x * Math.sqrt((-2 * portableLog(s)) / s);
  }
}
