import { useLive } from '../../../../shared/data/useLive.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';

/** All announcements, in no order; undefined while they are read. */
export function useAnnouncements(db: WorkspaceDb): readonly AnnouncementRow[] | undefined {
  return useLive(() => db.announcements.toArray(), [db]);
}
