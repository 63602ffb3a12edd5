import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import { columnsOf, type FactSource } from '../../../shared/domain/facts/factSource.ts';
import { orderLines } from '../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';

/** Who placed each order, by order code, whatever became of it; `MISSING_CODE` where nobody knows. */
export async function orderCustomers(facts: FactSource): Promise<Int32Array> {
  const { lines } = await facts.read({ lines: columnsOf(orderLines, 'order', 'customer') });
  const { size } = await facts.dictionary('orderLines.order');
  const found = new Int32Array(size).fill(MISSING_CODE);
  for (const { columns, rows, hidden } of lines.chunks) {
    const { order, customer } = columns;
    for (let row = 0; row < rows; row++) {
      const code = order.values[row] ?? MISSING_CODE;
      const who = customer.values[row] ?? MISSING_CODE;
      if (code >= 0 && who >= 0 && !isHidden(hidden, row)) found[code] = who;
    }
  }
  return found;
}
