import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { POSTS_SUBJECT } from '../../../../shared/domain/community/activityRecords.ts';
import type { PostsStamp } from '../../domain/history/postsStamp.ts';

/** The state that the shop's experience posts are in now. */
export async function postsStampOf(db: WorkspaceDb): Promise<PostsStamp> {
  const entries = await db.audit.where('subject').equals(POSTS_SUBJECT).count();
  return { database: db.name, entries };
}
