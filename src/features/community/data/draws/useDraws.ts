import { useLive } from '../../../../shared/data/useLive.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';

/** All draws, the one that changed last first; undefined while they are read. */
export function useDraws(db: WorkspaceDb): readonly DrawRow[] | undefined {
  return useLive(async () => {
    const all = await db.draws.toArray();
    return all.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  }, [db]);
}
