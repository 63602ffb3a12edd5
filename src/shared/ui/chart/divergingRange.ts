const ROW = 28;

/** px */
export function divergingHeight(bars: number): number {
  return Math.max(2, bars) * ROW + 8;
}

/**
 * Ends of the value axis, so that figures have room beyond the longest bars: zero is always
 * between them.
 *
 * @param room share of the plot that one figure takes
 */
export function divergingRange(values: readonly number[], room: number): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return [-1, 1];
  const sides = (low < 0 ? 1 : 0) + (high > 0 ? 1 : 0);
  // The figures keep their share of the plot: span = bars + sides × room × span.
  const pad = ((high - low) * room) / (1 - sides * room);
  return [low < 0 ? low - pad : 0, high > 0 ? high + pad : 0];
}
