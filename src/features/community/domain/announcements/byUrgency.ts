import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import { dueState, type DueState } from './announcementText.ts';

/** States in the order in which they ask for somebody. */
export const DUE_STATES = [
  'overdue',
  'due',
  'ready',
  'draft',
  'sent',
  'dropped',
] as const satisfies readonly DueState[];

/**
 * Announcements with their state: overdue ones first, then by state; the same state by due time, then the
 * one that was changed last.
 * @param now epoch ms
 */
export function byUrgency(
  rows: readonly AnnouncementRow[],
  now: number,
): { readonly row: AnnouncementRow; readonly due: DueState }[] {
  return rows
    .map((row) => ({ row, due: dueState(row, now) }))
    .sort(
      (a, b) =>
        DUE_STATES.indexOf(a.due) - DUE_STATES.indexOf(b.due) ||
        dueTime(a.row) - dueTime(b.row) ||
        b.row.at - a.row.at ||
        (a.row.id < b.row.id ? -1 : 1),
    );
}

/** Those without a time come last. Not Infinity: two of them must compare as equal, not as NaN. */
function dueTime({ dueAt }: AnnouncementRow): number {
  return dueAt ?? Number.MAX_SAFE_INTEGER;
}
