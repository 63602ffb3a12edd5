import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Counts of groups by day, one row or object for each day and owner, or group: at, owner, group, groups,
 * newGroups, groupsWithMessages, members, newMembers, leftMembers, membersWithMessages, messages.
 */
export const huitouGroupStatistics: ImportFormat = {
  id: 'huitouGroupStatistics',
  matches: (head) => hasOwnColumns('groupStatistics', head),
  plan: (head, shop) => {
    const mapping = ownMapping('groupStatistics', head);
    return planFor(
      { kind: 'groupStatistics', format: 'huitouGroupStatistics', mapping },
      head,
      shop,
    );
  },
};
