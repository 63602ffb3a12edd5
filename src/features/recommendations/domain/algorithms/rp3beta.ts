import { transposed, type SparseRows } from '../interactions/sparseRows.ts';
import type { AlgorithmSettings } from '../settings/algorithmSettings.ts';
import { linearModel } from './linearModel.ts';
import type { Model, Step, Training } from './model.ts';
import { portablePower } from './portablePower.ts';
import { strongestNeighbours } from './strongestNeighbours.ts';

export type Rp3betaParams = Omit<AlgorithmSettings['rp3beta'], 'weight'>;

/**
 * A random walk product → customer → product, its end held back by how popular it is:
 * w_ij = Σ_u (p_iu)^α (p_uj)^α / pop_j^β, where p_iu = x_ui / Σ_v x_vi, p_uj = x_uj / Σ_k x_uk and
 * pop_j is the number of customers of j. Of each product i the strongest `neighbours` are kept;
 * score_j = Σ_i x_i w_ij. β is a slider from popular (0) to rare (1 and above).
 *
 * Source: Paudel, Christoffel, Newell & Bernstein 2017, "Updatable, Accurate, Diverse, and Scalable
 * Recommendations for Interactive Applications", ACM TiiS 7(1):1.
 */
export async function fitRp3beta(
  { matrix }: Training,
  { alpha, beta, neighbours }: Rp3betaParams,
  step: Step,
): Promise<Model> {
  const byItem = transposed(matrix);
  const held = new Float64Array(matrix.columns);
  for (let j = 0; j < matrix.columns; j++) {
    held[j] = portablePower((byItem.start[j + 1] ?? 0) - (byItem.start[j] ?? 0), beta);
  }
  const walks = await strongestNeighbours(
    chances(byItem, alpha),
    chances(matrix, alpha),
    neighbours,
    (_, j, sum) => sum / (held[j] ?? 1),
    step,
  );
  return linearModel(walks);
}

/** Each entry's share of its row, to the power of α. */
function chances(matrix: SparseRows, alpha: number): SparseRows {
  const value = new Float64Array(matrix.value.length);
  for (let r = 0; r < matrix.rows; r++) {
    const begin = matrix.start[r] ?? 0;
    const end = matrix.start[r + 1] ?? 0;
    let sum = 0;
    for (let e = begin; e < end; e++) sum += matrix.value[e] ?? 0;
    if (sum === 0) continue;
    for (let e = begin; e < end; e++) value[e] = portablePower((matrix.value[e] ?? 0) / sum, alpha);
  }
  return { ...matrix, value };
}
