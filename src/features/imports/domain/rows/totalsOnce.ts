import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';
import { TOTAL_FIELDS } from './orderTotals.ts';

/**
 * What holds for a whole order is kept once: the first value that one of its lines has goes to the
 * first of them, and the others have none. So files that repeat it on each line and files that have
 * it on one only come to the same, and it can be added up. Writes into the table's own columns.
 */
export function totalsOnce(table: BuiltTable): BuiltTable {
  const orders = table.columns.get('order');
  if (orders?.type !== 'code') return table;
  const firstRows = firstRowOf(orders.values);
  for (const field of TOTAL_FIELDS) {
    const data = table.columns.get(field);
    if (data?.type === 'money' || data?.type === 'decimal') {
      keepFirst(data.values, orders.values, firstRows);
    }
  }
  return table;
}

/** The first row of each order, by its code. */
function firstRowOf(codes: Int32Array): Map<number, number> {
  const rows = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (!rows.has(code)) rows.set(code, row);
  }
  return rows;
}

function keepFirst(
  values: Float64Array,
  codes: Int32Array,
  firstRows: ReadonlyMap<number, number>,
): void {
  for (let row = 0; row < codes.length; row++) {
    const first = firstRows.get(codes[row] ?? 0) ?? row;
    const value = values[row] ?? NaN;
    if (first === row) continue;
    if (Number.isNaN(values[first])) values[first] = value;
    values[row] = NaN;
  }
}
