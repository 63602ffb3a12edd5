import { useLive } from '../../../../shared/data/useLive.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { ExperiencePostRow } from '../../../../shared/domain/community/activityRecords.ts';

/** All posts, the newest first; undefined while they are read. */
export function usePosts(db: WorkspaceDb): readonly ExperiencePostRow[] | undefined {
  return useLive(async () => {
    const all = await db.experiencePosts.toArray();
    return all.sort((a, b) => b.toldAt - a.toldAt || (a.id < b.id ? -1 : 1));
  }, [db]);
}
