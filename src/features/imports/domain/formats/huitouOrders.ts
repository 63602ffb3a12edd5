import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own orders as CSV: one row for each order line, columns called order, placedAt,
 * customer, product, quantity, unitPrice … in any order; `order` and `placedAt` are needed.
 * docs/import-formats.md has them all. Times are ISO 8601, with an offset or in the shop's zone;
 * `status` is sale, return or cancelled.
 */
export const huitouOrders: ImportFormat = {
  id: 'huitouOrders',
  matches: (head) =>
    head.shape !== 'jsonl' && head.shape !== 'json' && hasOwnColumns('orders', head),
  plan: (head, shop) => {
    const mapping = ownMapping('orders', head);
    return planFor({ kind: 'orders', format: 'huitouOrders', mapping }, head, shop);
  },
};
