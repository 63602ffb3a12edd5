import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Who is or was in groups, one row or object for each person in each group: group, author, name, customer,
 * role, joinedAt, leftAt, invitedBy.
 */
export const huitouGroupMembers: ImportFormat = {
  id: 'huitouGroupMembers',
  matches: (head) => hasOwnColumns('groupMembers', head),
  plan: (head, shop) => {
    const mapping = ownMapping('groupMembers', head);
    return planFor({ kind: 'groupMembers', format: 'huitouGroupMembers', mapping }, head, shop);
  },
};
