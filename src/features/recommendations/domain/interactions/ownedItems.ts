import type { InteractionLog } from './interactionLog.ts';
import { INTERACTION_KINDS } from './interactionLog.ts';
import type { SparseRows } from './sparseRows.ts';

const PURCHASE = INTERACTION_KINDS.indexOf('purchase');

/** Customers × products: the instant of the last purchase of each product, epoch ms. */
export function ownedItems(log: InteractionLog): SparseRows {
  const { users, items, length } = log;
  const last = new Map<number, number>();
  const count = new Int32Array(users + 1);
  for (let e = 0; e < length; e++) {
    if (log.kind[e] !== PURCHASE) continue;
    const user = log.user[e] ?? 0;
    const key = user * items + (log.item[e] ?? 0);
    if (!last.has(key)) count[user + 1] = (count[user + 1] ?? 0) + 1;
    last.set(key, log.at[e] ?? NaN);
  }
  for (let u = 0; u < users; u++) count[u + 1] = (count[u + 1] ?? 0) + (count[u] ?? 0);
  const column = new Int32Array(last.size);
  const value = new Float64Array(last.size);
  const keys = Float64Array.from(last.keys()).sort();
  keys.forEach((key, i) => {
    column[i] = key % items;
    value[i] = last.get(key) ?? NaN;
  });
  return { rows: users, columns: items, start: count, column, value };
}

/** Row r of a matrix, without copying. */
export function rowOf(
  { start, column, value }: SparseRows,
  row: number,
): { readonly items: Int32Array; readonly values: Float64Array } {
  const from = start[row] ?? 0;
  const to = start[row + 1] ?? from;
  return { items: column.subarray(from, to), values: value.subarray(from, to) };
}
