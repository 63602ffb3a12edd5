import { transposed } from '../interactions/sparseRows.ts';
import type { AlgorithmSettings } from '../settings/algorithmSettings.ts';
import { linearModel } from './linearModel.ts';
import type { Model, Step, Training } from './model.ts';
import { similarityWeights } from './similarityWeights.ts';
import { strongestNeighbours } from './strongestNeighbours.ts';

export type ItemKnnParams = Omit<AlgorithmSettings['itemKnn'], 'weight'>;

/**
 * Item neighbours by cosine: s_ij = c_ij / (√(c_ii c_jj) + shrink), where c = XᵀX over the customers
 * × products X, weighted as `similarityWeights` says. Shrink takes strength from pairs that few
 * customers support. Each product is scored by its `neighbours` nearest products:
 * score_j = Σ_i x_i s_ij over the history x, as it was before the weighting.
 *
 * Sources: Sarwar et al. 2001 (WWW), Deshpande & Karypis 2004 (ACM TOIS 22:143–177); shrink: Bell &
 * Koren 2007 (ICDM).
 */
export async function fitItemKnn(
  { matrix }: Training,
  { neighbours, shrink, weighting }: ItemKnnParams,
  step: Step,
): Promise<Model> {
  const byUser = similarityWeights(matrix, weighting);
  const byItem = transposed(byUser);
  const length = new Float64Array(matrix.columns);
  for (let e = 0; e < byUser.column.length; e++) {
    const item = byUser.column[e] ?? 0;
    const value = byUser.value[e] ?? 0;
    length[item] = (length[item] ?? 0) + value * value;
  }
  const nearest = await strongestNeighbours(
    byItem,
    byUser,
    neighbours,
    (i, j, sum) => sum / (Math.sqrt((length[i] ?? 0) * (length[j] ?? 0)) + shrink),
    step,
  );
  // A row holds who counts for a product; a score wants what a product counts for.
  return linearModel(transposed(nearest));
}
