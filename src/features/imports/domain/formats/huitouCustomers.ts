import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own customers as CSV or JSON lines, one row or object each: customer (or email, or
 * phone, which then is the customer's key), name, email, phone, country, city, createdAt, birthday
 * (with or without its year), tier, segment, referrer (who brought them).
 */
export const huitouCustomers: ImportFormat = {
  id: 'huitouCustomers',
  matches: (head) => hasOwnColumns('customers', head),
  plan: (head, shop) => {
    const mapping = ownMapping('customers', head);
    return planFor({ kind: 'customers', format: 'huitouCustomers', mapping }, head, shop);
  },
};
