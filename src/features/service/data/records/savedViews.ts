import { useLive } from '../../../../shared/data/useLive.ts';
import type { ConversationViewRow } from '../../../../shared/domain/desk/deskRecords.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';

/** Views that staff have saved, by name; undefined while they are read. */
export function useSavedViews(db: WorkspaceDb): readonly ConversationViewRow[] | undefined {
  return useLive(async () => {
    const views = await db.conversationViews.toArray();
    return views.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  }, [db]);
}
