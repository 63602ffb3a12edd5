import { eventsByUser } from './eventsByUser.ts';
import { INTERACTION_KINDS, type InteractionLog } from './interactionLog.ts';
import type { SparseRows } from './sparseRows.ts';

/** For `eventsByUser`: what was bought. */
export const PURCHASES = INTERACTION_KINDS.map((kind) => (kind === 'purchase' ? 1 : 0));

/** Customers × products: the instant of the last purchase of each product, epoch ms. */
export function ownedItems(log: InteractionLog): SparseRows {
  const { users, items, length } = log;
  const { start, events } = eventsByUser(log, PURCHASES, 0, length);
  const rowStart = new Int32Array(users + 1);
  const column = new Int32Array(events.length);
  const value = new Float64Array(events.length);
  const last = new Float64Array(items);
  /** The customer, from 1, who bought it last of those looked at. */
  const owner = new Int32Array(items);
  let filled = 0;
  for (let u = 0; u < users; u++) {
    const rowBegin = filled;
    const rowEnd = start[u + 1] ?? 0;
    for (let i = start[u] ?? 0; i < rowEnd; i++) {
      const e = events[i] ?? 0;
      const item = log.item[e] ?? 0;
      last[item] = log.at[e] ?? NaN;
      if (owner[item] === u + 1) continue;
      owner[item] = u + 1;
      column[filled++] = item;
    }
    column.subarray(rowBegin, filled).sort();
    for (let i = rowBegin; i < filled; i++) value[i] = last[column[i] ?? 0] ?? NaN;
    rowStart[u + 1] = filled;
  }
  return {
    rows: users,
    columns: items,
    start: rowStart,
    column: column.slice(0, filled),
    value: value.slice(0, filled),
  };
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
