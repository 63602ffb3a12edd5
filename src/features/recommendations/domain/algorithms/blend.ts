/** One algorithm in a blend: what it counts, and its score for each product. */
export type BlendPart = { readonly weight: number; readonly scores: Float64Array };

/** How a part came into a blend: it gave product j `factor` × (scores[j] − mean). */
export type BlendedPart = { readonly mean: number; readonly factor: number };

/**
 * Several algorithms as one: the weighted sum of their z-scores over the candidates, so that a
 * weight means the same whatever units an algorithm counts in. A part whose candidates all score
 * alike says nothing and gives 0. What is no candidate gets −∞.
 *
 * Popularity comes as a logarithm (@see fitPopularity): as bare counts, its few best-sellers would
 * lie dozens of standard deviations out, and outvote everything else.
 *
 * @param candidates 1 for each product that may be shown; null for all
 * @param into one number for each product
 * @returns for each part what it gave, which adds up to the blend
 */
export function blendedScores(
  parts: readonly BlendPart[],
  candidates: Uint8Array | null,
  into: Float64Array,
): BlendedPart[] {
  if (candidates) {
    for (let j = 0; j < into.length; j++) into[j] = candidates[j] === 1 ? 0 : -Infinity;
  } else into.fill(0);
  const blended = parts.map(({ weight, scores }) => standardised(weight, scores, candidates));
  parts.forEach(({ scores }, p) => {
    const { mean, factor } = blended[p] ?? { mean: 0, factor: 0 };
    if (factor === 0) return;
    // −∞ stays −∞.
    for (let j = 0; j < into.length; j++) {
      into[j] = (into[j] ?? 0) + factor * ((scores[j] ?? 0) - mean);
    }
  });
  return blended;
}

/** The mean of a part over the candidates, and its weight over its standard deviation. */
function standardised(
  weight: number,
  scores: Float64Array,
  candidates: Uint8Array | null,
): BlendedPart {
  let count = 0;
  let sum = 0;
  let least = Infinity;
  let greatest = -Infinity;
  for (let j = 0; j < scores.length; j++) {
    if (candidates && candidates[j] !== 1) continue;
    const score = scores[j] ?? 0;
    count++;
    sum += score;
    if (score < least) least = score;
    if (score > greatest) greatest = score;
  }
  // Rounding would leave a standard deviation of 1e-17 where all are equal.
  if (weight === 0 || !(greatest > least))
    return { mean: count === 0 ? 0 : sum / count, factor: 0 };
  const mean = sum / count;
  let squares = 0;
  for (let j = 0; j < scores.length; j++) {
    if (candidates && candidates[j] !== 1) continue;
    const distance = (scores[j] ?? 0) - mean;
    squares += distance * distance;
  }
  // Squares of distances under 1e-160 are 0.
  const factor = weight / Math.sqrt(squares / count);
  return { mean, factor: Number.isFinite(factor) ? factor : 0 };
}
