import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own products as CSV or JSON lines, one row or object each: product, name, category
 * (levels joined by " > "), brand, price, currency.
 */
export const huitouProducts: ImportFormat = {
  id: 'huitouProducts',
  matches: (head) => hasOwnColumns('products', head),
  plan: (head, shop) => {
    const mapping = ownMapping('products', head);
    return planFor({ kind: 'products', format: 'huitouProducts', mapping }, head, shop);
  },
};
