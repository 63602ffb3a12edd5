import { INTERACTION_KINDS, type InteractionLog } from './interactionLog.ts';
import type { SparseRows } from './sparseRows.ts';

const PURCHASE = INTERACTION_KINDS.indexOf('purchase');

/** Orders × products, 1 where the order has the product; orders by their first line. */
export function basketMatrix(log: InteractionLog): SparseRows {
  const baskets = new Map<number, Set<number>>();
  for (let e = 0; e < log.length; e++) {
    const basket = log.basket[e] ?? -1;
    if (log.kind[e] !== PURCHASE || basket < 0) continue;
    const items = baskets.get(basket);
    if (items) items.add(log.item[e] ?? 0);
    else baskets.set(basket, new Set([log.item[e] ?? 0]));
  }
  const start = new Int32Array(baskets.size + 1);
  const column: number[] = [];
  let row = 0;
  for (const items of baskets.values()) {
    column.push(...[...items].sort((a, b) => a - b));
    start[++row] = column.length;
  }
  return {
    rows: baskets.size,
    columns: log.items,
    start,
    column: Int32Array.from(column),
    value: new Float64Array(column.length).fill(1),
  };
}
