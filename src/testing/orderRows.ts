import type { orderLines } from '../shared/domain/facts/factTables.ts';
import type { PlainRow } from './factSourceOf.ts';

export type OrderLineRow = PlainRow<typeof orderLines>;

let serial = 0;

/** One line of an order of its own; `placedAt` as an ISO instant ('2024-03-01T05:00Z') or epoch ms. */
export function orderLine(
  customer: string | undefined,
  placedAt: string | number,
  overrides: Partial<OrderLineRow> = {},
): OrderLineRow {
  return {
    order: `o${++serial}`,
    placedAt: typeof placedAt === 'number' ? placedAt : Date.parse(placedAt),
    ...(customer === undefined ? {} : { customer }),
    product: 'p',
    quantity: 1,
    unitPrice: 10,
    amount: 1000,
    ...overrides,
  };
}

/** One order a date, each of one line. */
export function ordersOf(
  customer: string,
  dates: readonly (string | number)[],
  overrides: Partial<OrderLineRow> = {},
): OrderLineRow[] {
  return dates.map((date) => orderLine(customer, date, overrides));
}
