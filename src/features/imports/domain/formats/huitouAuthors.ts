import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Who the authors of messages are, one row or object each: author, name, email, role.
 */
export const huitouAuthors: ImportFormat = {
  id: 'huitouAuthors',
  matches: (head) => hasOwnColumns('authors', head),
  plan: (head, shop) => {
    const mapping = ownMapping('authors', head);
    return planFor({ kind: 'authors', format: 'huitouAuthors', mapping }, head, shop);
  },
};
