import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own reviews as CSV or JSON lines, one row or object each: review, customer, product,
 * order, at, rating (1 to 5), title, body.
 */
export const huitouReviews: ImportFormat = {
  id: 'huitouReviews',
  matches: (head) => hasOwnColumns('reviews', head),
  plan: (head, shop) => {
    const mapping = ownMapping('reviews', head);
    return planFor({ kind: 'reviews', format: 'huitouReviews', mapping }, head, shop);
  },
};
