import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own products as CSV or JSON lines, one row or object each: product, name, otherName (in
 * the shop's other language), category (levels joined by " > "), brand, price, cost, currency,
 * stock, launchedAt, tags (parted by commas), and what its page shows: pictures and sizes (listed, or how
 * many), description and otherDescription, promiseDays, questions, answeredQuestions.
 */
export const huitouProducts: ImportFormat = {
  id: 'huitouProducts',
  matches: (head) => hasOwnColumns('products', head),
  plan: (head, shop) => {
    const mapping = ownMapping('products', head);
    return planFor({ kind: 'products', format: 'huitouProducts', mapping }, head, shop);
  },
};
