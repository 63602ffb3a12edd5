import { columnsOf, type FactSource } from '../../../shared/domain/facts/factSource.ts';
import { LINE_STATE, orderLines } from '../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';

/** When each customer first bought anything, epoch ms by code; NaN for never. */
export async function firstOrders(facts: FactSource): Promise<Float64Array> {
  const { lines } = await facts.read({
    lines: columnsOf(orderLines, 'customer', 'placedAt', 'state'),
  });
  const { size } = await facts.dictionary('customers.customer');
  const first = new Float64Array(size).fill(NaN);
  for (const { columns, rows, hidden } of lines.chunks) {
    const { customer, placedAt, state } = columns;
    for (let row = 0; row < rows; row++) {
      const who = customer.values[row] ?? -1;
      if (who < 0 || isHidden(hidden, row) || state.values[row] !== LINE_STATE.sale) continue;
      const at = placedAt.values[row] ?? NaN;
      if (!(at >= (first[who] ?? NaN)) && !Number.isNaN(at)) first[who] = at;
    }
  }
  return first;
}
