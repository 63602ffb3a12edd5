import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/** Groups, one row or object each: group, name, platform, owner, rulesEn, rulesZh, createdAt. */
export const huitouGroups: ImportFormat = {
  id: 'huitouGroups',
  matches: (head) => hasOwnColumns('groups', head),
  plan: (head, shop) => {
    const mapping = ownMapping('groups', head);
    return planFor({ kind: 'groups', format: 'huitouGroups', mapping }, head, shop);
  },
};
