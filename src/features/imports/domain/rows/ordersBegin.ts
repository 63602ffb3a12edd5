import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';

/**
 * An order is placed once: all its lines get the earliest time that one of them has. Writes into
 * the table's own columns.
 */
export function ordersBegin(table: BuiltTable): BuiltTable {
  const orders = table.columns.get('order');
  const placedAt = table.columns.get('placedAt');
  if (orders?.type !== 'code' || placedAt?.type !== 'instant') return table;
  const codes = orders.values;
  const instants = placedAt.values;
  let last = -1;
  for (const code of codes) if (code > last) last = code;
  const earliest = new Float64Array(last + 1).fill(Infinity);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    const instant = instants[row] ?? Infinity;
    if (instant < (earliest[code] ?? Infinity)) earliest[code] = instant;
  }
  for (let row = 0; row < codes.length; row++) instants[row] = earliest[codes[row] ?? 0] ?? NaN;
  return table;
}
