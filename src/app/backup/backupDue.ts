import type { BackupState } from '../../shared/data/backup/lastBackup.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A backup is old after a week of work that is not in it. */
const OLD_DAYS = 7;

/**
 * Whether to remind of a backup, and how old the last one is, in whole days; null where there is
 * none.
 *
 * @param dismissedAt when the user last said "later": that holds for a day
 * @param now epoch ms
 */
export function backupDue(
  { lastAt, changedSince }: BackupState,
  dismissedAt: number | null,
  now: number,
): { readonly days: number | null } | null {
  if (!changedSince) return null;
  if (dismissedAt !== null && now - dismissedAt < DAY_MS) return null;
  if (lastAt === null) return { days: null };
  const days = Math.floor((now - lastAt) / DAY_MS);
  return days >= OLD_DAYS ? { days } : null;
}
