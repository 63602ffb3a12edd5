import type { groupStatistics } from '../../../../shared/domain/facts/communityTables.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';

const COUNTS = [
  'groups',
  'newGroups',
  'groupsWithMessages',
  'members',
  'newMembers',
  'leftMembers',
  'membersWithMessages',
  'messages',
] as const;
export const STATISTIC_COLUMNS = ['at', 'owner', 'group', ...COUNTS] as const;
export type StatisticRead = FactRead<typeof groupStatistics, (typeof STATISTIC_COLUMNS)[number]>;

/** Counts of one day as the platform gives them; null where its file has none. */
export type StatisticDay = { readonly day: number } & Readonly<
  Record<(typeof COUNTS)[number], number | null>
>;

/**
 * Days of one group, or of all groups of an owner, oldest first.
 * @param wanted whether a row is meant, by its codes
 */
export function statisticDays(
  { chunks }: StatisticRead,
  wanted: (row: { readonly group: number; readonly owner: number }) => boolean,
  days: ZoneTable,
): StatisticDay[] {
  const found: StatisticDay[] = [];
  for (const { columns, hidden, rows } of chunks) {
    for (let row = 0; row < rows; row++) {
      const at = columns.at.values[row] ?? NaN;
      if (isHidden(hidden, row) || Number.isNaN(at)) continue;
      const group = columns.group.values[row] ?? MISSING_CODE;
      if (!wanted({ group, owner: columns.owner.values[row] ?? MISSING_CODE })) continue;
      const count = (name: (typeof COUNTS)[number]): number | null => {
        const { values, scale } = columns[name];
        const value = (values[row] ?? NaN) / 10 ** scale;
        return Number.isNaN(value) ? null : value;
      };
      found.push({
        day: instantToDay(days, at),
        groups: count('groups'),
        newGroups: count('newGroups'),
        groupsWithMessages: count('groupsWithMessages'),
        members: count('members'),
        newMembers: count('newMembers'),
        leftMembers: count('leftMembers'),
        membersWithMessages: count('membersWithMessages'),
        messages: count('messages'),
      });
    }
  }
  return found.sort((a, b) => a.day - b.day);
}
