import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { Model } from '../domain/algorithms/model.ts';
import { outsideScores } from '../domain/algorithms/outsideScores.ts';
import type { ShopHistory } from '../domain/history/shopHistory.ts';
import type { SparseRows } from '../domain/interactions/sparseRows.ts';
import type { RehearsalNote } from '../domain/rehearsal/rehearsalTypes.ts';
import { outsideScoresOf } from './outsideScoresOf.ts';

export type OutsideModel = { readonly model: Model; readonly notes: readonly RehearsalNote[] };

/**
 * The imported scores as an algorithm; of several models' scores for a customer and product the
 * newest import counts. What names customers or products that the shop's data do not know is
 * counted and said.
 */
export function outsideModel(context: JobContext, history: ShopHistory): Promise<OutsideModel> {
  return context.resident('outside scores', async () => {
    const { rows } = await outsideScoresOf(context);
    const unknownCustomers = new Set<number>();
    const unknownProducts = new Set<number>();
    const scores = new Map<number, number>();
    const { length: columns } = history.items;
    for (let i = 0; i < rows.length; i++) {
      const customer = rows.customer[i] ?? -1;
      const product = rows.product[i] ?? -1;
      const user = history.placeOfCustomer[customer] ?? -1;
      const item = history.items.placeOfProduct[product] ?? -1;
      if (user < 0) unknownCustomers.add(customer);
      if (item < 0) unknownProducts.add(product);
      if (user >= 0 && item >= 0) scores.set(user * columns + item, rows.score[i] ?? 0);
    }
    const notes: RehearsalNote[] = [];
    if (rows.length === 0) notes.push({ kind: 'noOutsideScores' });
    const customers = unknownCustomers.size;
    const products = unknownProducts.size;
    if (customers + products > 0) notes.push({ kind: 'outsideUnknown', customers, products });
    return { model: outsideScores(matrixOf(scores, history.customers, columns)), notes };
  });
}

/** @param scores by row × columns + column */
function matrixOf(scores: ReadonlyMap<number, number>, rows: number, columns: number): SparseRows {
  const start = new Int32Array(rows + 1);
  const keys = Float64Array.from(scores.keys()).sort();
  for (const key of keys) {
    const next = Math.floor(key / columns) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let row = 0; row < rows; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  return {
    rows,
    columns,
    start,
    column: Int32Array.from(keys, (key) => key % columns),
    value: Float64Array.from(keys, (key) => scores.get(key) ?? 0),
  };
}
