/** How far apart two ratings count: as different or not, or by their distance in the scale. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Agreement of two raters beyond chance: 1 − Σ w o / Σ w e over the table of both ratings, o observed,
 * e expected of the raters' own shares, w 0 for the same rating. Null where it is not defined: without
 * ratings, or where both always give the same single one, so that chance alone agrees fully; that is
 * no agreement of 0 or 1. Source: Cohen 1960; weighted, Cohen 1968.
 *
 * @param pairs what each rater said of the same thing
 * @param scale the ratings that can be given, in order
 */
export function cohenKappa<T>(
  pairs: readonly (readonly [T, T])[],
  scale: readonly T[],
  weights: KappaWeights = 'none',
): number | null {
  const size = scale.length;
  const table = new Float64Array(size * size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (const [a, b] of pairs) {
    const [row, column] = [scale.indexOf(a), scale.indexOf(b)];
    if (row < 0 || column < 0) throw new RangeError('a rating that is not of the scale');
    table[row * size + column] = (table[row * size + column] ?? 0) + 1;
    first[row] = (first[row] ?? 0) + 1;
    second[column] = (second[column] ?? 0) + 1;
  }
  let observed = 0;
  let expected = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const weight = distance(row, column, weights);
      observed += weight * (table[row * size + column] ?? 0);
      expected += (weight * (first[row] ?? 0) * (second[column] ?? 0)) / pairs.length;
    }
  }
  // One rater who always says the same agrees by chance or not at all: nothing can be told of them.
  const single = first.includes(pairs.length) || second.includes(pairs.length);
  return pairs.length === 0 || single ? null : 1 - observed / expected;
}

function distance(row: number, column: number, weights: KappaWeights): number {
  const apart = Math.abs(row - column);
  if (weights === 'none') return apart === 0 ? 0 : 1;
  return weights === 'linear' ? apart : apart * apart;
}
