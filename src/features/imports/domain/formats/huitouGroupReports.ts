import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Complaints about messages, one row or object each: report, group, message, quote, author, reporter,
 * reason, note, at.
 */
export const huitouGroupReports: ImportFormat = {
  id: 'huitouGroupReports',
  matches: (head) => hasOwnColumns('groupReports', head),
  plan: (head, shop) => {
    const mapping = ownMapping('groupReports', head);
    return planFor({ kind: 'groupReports', format: 'huitouGroupReports', mapping }, head, shop);
  },
};
