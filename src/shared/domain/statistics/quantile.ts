/**
 * The quantile of ascending values, 0 ≤ p ≤ 1: linear between the two order statistics around
 * (n − 1)p. NaN where there are no values.
 * Source: Hyndman & Fan 1996, definition 7, the default of R, NumPy and spreadsheets.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const position = (ascending.length - 1) * p;
  const below = Math.floor(position);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** The same of whole numbers given as counts: value v occurs counts[v] times. */
export function quantileOfCounts(counts: Uint32Array, p: number): number {
  let total = 0;
  for (const count of counts) total += count;
  if (total === 0) return NaN;
  const position = (total - 1) * p;
  const below = Math.floor(position);
  let seen = 0;
  let low = NaN;
  for (let value = 0; value < counts.length; value++) {
    seen += counts[value] ?? 0;
    if (Number.isNaN(low) && seen > below) low = value;
    if (seen > below + 1) return low + (value - low) * (position - below);
  }
  return low;
}
