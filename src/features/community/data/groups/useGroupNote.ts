import { useLive } from '../../../../shared/data/useLive.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { GroupNoteRow } from '../../../../shared/domain/community/moderationRecords.ts';

/** What staff say of a group; null for nothing yet, undefined while it is read. */
export function useGroupNote(db: WorkspaceDb, group: string): GroupNoteRow | null | undefined {
  return useLive(async () => (await db.groupNotes.get(group)) ?? null, [db, group]);
}
