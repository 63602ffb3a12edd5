/**
 * Points of an order shared out over its lines in proportion to their amounts, so that a refund of a
 * line knows what it earned: each line's share rounded down, what is left one by one to the lines
 * with the largest fractions, the first of equals first (largest remainder, Hamilton's method).
 *
 * @param amounts minor units, not negative; where all are 0 the lines share alike
 * @returns whole points that add up to `points`
 */
export function sharedOut(points: number, amounts: readonly number[]): number[] {
  const known = amounts.some((amount) => amount > 0);
  const weights = amounts.map((amount) => BigInt(known ? Math.max(0, amount) : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return [];
  const products = weights.map((weight) => weight * BigInt(points));
  const shares = products.map((product) => Number(product / total));
  const left = points - shares.reduce((sum, share) => sum + share, 0);
  const byFraction = [...products.keys()].sort((a, b) => {
    const difference = ((products[b] ?? 0n) % total) - ((products[a] ?? 0n) % total);
    return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
  });
  for (const line of byFraction.slice(0, left)) shares[line] = (shares[line] ?? 0) + 1;
  return shares;
}
