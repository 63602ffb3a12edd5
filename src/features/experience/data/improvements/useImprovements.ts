import { useLive } from '../../../../shared/data/useLive.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { ImprovementRow } from '../../../../shared/domain/experience/experienceRecords.ts';

/** All improvements, those due first, then by title; undefined while they are read. */
export function useImprovements(db: WorkspaceDb): readonly ImprovementRow[] | undefined {
  return useLive(async () => {
    const all = await db.improvements.toArray();
    const due = (row: ImprovementRow) => row.due || '9999';
    return all.sort(
      (a, b) =>
        due(a).localeCompare(due(b)) || a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1),
    );
  }, [db]);
}
