import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own returns as CSV or JSON lines, one row or object for each product sent back:
 * returnCase, order, product, customer, quantity, amount (refunded), currency, reason, requestedAt,
 * resolvedAt, kind (return, exchange, refundOnly).
 */
export const huitouReturns: ImportFormat = {
  id: 'huitouReturns',
  matches: (head) => hasOwnColumns('returns', head),
  plan: (head, shop) => {
    const mapping = ownMapping('returns', head);
    return planFor({ kind: 'returns', format: 'huitouReturns', mapping }, head, shop);
  },
};
