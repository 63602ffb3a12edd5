import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own scores of other models, as CSV or JSON lines, one row for each customer and product:
 * model, customer, product, score (any number; higher is better). All but `model` are needed. In
 * JSON lines a line may also be a customer, the products as objects in `lines`.
 */
export const huitouOutsideScores: ImportFormat = {
  id: 'huitouOutsideScores',
  matches: (head) => hasOwnColumns('outsideScores', head),
  plan: (head, shop) => {
    const mapping = ownMapping('outsideScores', head);
    return planFor({ kind: 'outsideScores', format: 'huitouOutsideScores', mapping }, head, shop);
  },
};
