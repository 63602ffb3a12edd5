import { z } from 'zod';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { LINE_STATE, orderLines } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';

export const ordersOfSchema = z.object({ customer: z.int().nonnegative() });

/** How many orders of a customer, by code, there are that were not cancelled. */
export async function ordersOf(
  { facts }: JobContext,
  params: z.infer<typeof ordersOfSchema>,
): Promise<number> {
  const { customer: who } = ordersOfSchema.parse(params);
  const { lines } = await facts.read({
    lines: columnsOf(orderLines, 'order', 'customer', 'state'),
  });
  const orders = new Set<number>();
  for (const { columns, rows, hidden } of lines.chunks) {
    const { order, customer, state } = columns;
    for (let row = 0; row < rows; row++) {
      if (customer.values[row] !== who || isHidden(hidden, row)) continue;
      if (state.values[row] === LINE_STATE.sale) orders.add(order.values[row] ?? -1);
    }
  }
  return orders.size;
}
