import { useLive } from '../../../../shared/data/useLive.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';

/** All activities, the latest first; undefined while they are read. */
export function useActivities(db: WorkspaceDb): readonly ActivityRow[] | undefined {
  return useLive(async () => {
    const all = await db.activities.toArray();
    return all.sort((a, b) => b.from - a.from || (a.id < b.id ? -1 : 1));
  }, [db]);
}
