import { interactionMatrix } from '../interactions/interactionMatrix.ts';
import { transposed, type SparseRows } from '../interactions/sparseRows.ts';
import type { AlgorithmSettings } from '../settings/algorithmSettings.ts';
import { Largest } from './largest.ts';
import { linearModel } from './linearModel.ts';
import type { History, Model, Step, Training } from './model.ts';
import { eachProductRow } from './productRows.ts';
import { SparseRowsBuilder } from './sparseRowsBuilder.ts';

export type CopurchaseParams = Omit<AlgorithmSettings['copurchase'], 'weight'>;
type Similarity = CopurchaseParams['similarity'];

/** Entries of all rows together: some 200 MB. */
const MOST_ENTRIES = 16_000_000;
/** Each product keeps at least so many, however many products there are. */
const LEAST_KEPT = 100;

/**
 * What is bought together (SAR): c_ij customers have both i and j, c_i have i. Similarity by
 * - jaccard: c_ij / (c_i + c_j − c_ij)
 * - lift: c_ij / (c_i c_j)
 * - cosine: c_ij / √(c_i c_j)
 * - inclusion: c_ij / min(c_i, c_j)
 *
 * and 0 where c_ij is under the threshold. score_j = Σ_i a_i s_ij, i = j included, where a_i is the
 * affinity Σ w · strength · 0.5^(age / h) over the events of a known customer with i, and what the
 * history says for a made-up basket. So the matrix only says who has what, and its own half-life
 * does not count here.
 *
 * Up to 4,000 products all pairs are kept; above, the strongest of each, so that memory is
 * bounded.
 *
 * Source: Microsoft Recommenders, recommenders/models/sar/sar_singlenode.py @b02c95e2, without its
 * normalisation. Its age is that at the newest event, which changes affinities by a factor only.
 */
export async function fitCopurchase(
  { matrix, log, window, events }: Training,
  { similarity, halfLifeDays, threshold }: CopurchaseParams,
  step: Step,
): Promise<Model> {
  const similar = await similarities(matrix, similarity, threshold, step);
  const affinity = interactionMatrix(log, window, { events, halfLifeDays, repeats: 'add' });
  return linearModel(similar, (history) => affinities(affinity, history));
}

async function similarities(
  matrix: SparseRows,
  similarity: Similarity,
  threshold: number,
  step: Step,
): Promise<SparseRows> {
  const has = { ...matrix, value: new Float64Array(matrix.value.length).fill(1) };
  const byItem = transposed(has);
  const buyers = (item: number) => (byItem.start[item + 1] ?? 0) - (byItem.start[item] ?? 0);
  const products = matrix.columns;
  const most = Math.max(LEAST_KEPT, Math.floor(MOST_ENTRIES / Math.max(1, products)));
  const strongest = new Largest(Math.min(most, products));
  const row = new Float64Array(products);
  const builder = new SparseRowsBuilder(products, products);
  await eachProductRow(
    byItem,
    has,
    ({ row: i, columns, sums }) => {
      for (const j of columns) {
        const both = sums[j] ?? 0;
        if (both < threshold) row[j] = 0;
        else row[j] = similarityOf(similarity, both, buyers(i), buyers(j));
      }
      let kept = columns;
      if (columns.length > most) {
        for (const j of columns) strongest.offer(j, row[j] ?? 0);
        kept = strongest.takePlaces();
      }
      for (const j of kept.sort()) if ((row[j] ?? 0) > 0) builder.add(j, row[j] ?? 0);
      builder.endRow();
    },
    step,
  );
  return builder.build();
}

function similarityOf(similarity: Similarity, both: number, of: number, other: number): number {
  switch (similarity) {
    case 'jaccard':
      return both / (of + other - both);
    case 'lift':
      return both / (of * other);
    case 'cosine':
      return both / Math.sqrt(of * other);
    case 'inclusion':
      return both / Math.min(of, other);
  }
}

/** What each product of a history weighs: the customer's affinity, or what the history says. */
function affinities(affinity: SparseRows, { user, items, values }: History): Float64Array {
  if (user < 0 || user >= affinity.rows) return values;
  const weights = values.slice();
  const end = affinity.start[user + 1] ?? 0;
  let e = affinity.start[user] ?? 0;
  for (let h = 0; h < items.length; h++) {
    const item = items[h] ?? 0;
    while (e < end && (affinity.column[e] ?? 0) < item) e++;
    if (e < end && affinity.column[e] === item) weights[h] = affinity.value[e] ?? 0;
  }
  return weights;
}
