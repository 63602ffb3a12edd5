/** Steps that are easy to read, as multiples of a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const;

/** Shares of the values that may lie outside the first and last bin's inner edges. */
const LOW_END = 0.1;
const HIGH_END = 0.9;

/**
 * Edges between the steps of a colour scale: `steps` − 1 round numbers, evenly apart, that cover the
 * middle 80 % of the values, so that one extreme cell does not make all others look the same.
 * The first colour is "under edges[0]", the last "edges[last] and over".
 *
 * @param values finite numbers in the unit they are printed in; order does not matter
 * @param steps number of colours, at least 2
 * @param limit what no value can exceed: no edge lies at or above it
 * @returns ascending; empty where there are no values
 */
export function heatEdges(values: readonly number[], steps: number, limit = Infinity): number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) * LOW_END)];
  const high = sorted[Math.ceil((sorted.length - 1) * HIGH_END)];
  if (low === undefined || high === undefined) return [];
  const intervals = steps - 2;
  const step = roundStep(intervals > 0 ? (high - low) / intervals : 0, Math.abs(high));
  // In the middle of the values: what rounding the step up has added lies on both sides.
  const middle = Math.round((low + high) / 2 / step - intervals / 2);
  const highest = Math.ceil(limit / step) - 1 - intervals;
  const first = Math.max(1, Math.min(middle, highest));
  return Array.from({ length: steps - 1 }, (_, i) => tidy((first + i) * step));
}

/** The smallest round number that is not under `wanted`; from `scale` where all values are equal. */
function roundStep(wanted: number, scale: number): number {
  if (!(wanted > 0)) return scale > 0 ? roundStep(scale / 10, 0) : 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  for (const round of ROUND_STEPS) if (round * power >= wanted * (1 - 1e-9)) return round * power;
  return 10 * power;
}

/** Without the dust of binary fractions: 0.30000000000000004 becomes 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
