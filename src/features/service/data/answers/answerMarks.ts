import { useLive } from '../../../../shared/data/useLive.ts';
import type { AnswerMarkRow, WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';

/** The regression set, what was marked last first; undefined while it is read. */
export function useAnswerMarks(db: WorkspaceDb): readonly AnswerMarkRow[] | undefined {
  return useLive(async () => {
    const marks = await db.answerMarks.toArray();
    return marks.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  }, [db]);
}
