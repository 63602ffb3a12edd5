import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { CommunityStamp } from './communityJob.ts';
import { AGENTS_SUBJECT, GROUPS_SUBJECT, MODERATION_SUBJECT } from './communitySubjects.ts';

/** The state that the community's records are in now. */
export async function communityStampOf(db: WorkspaceDb): Promise<CommunityStamp> {
  const about = (...subjects: string[]) => db.audit.where('subject').anyOf(subjects).count();
  return {
    database: db.name,
    people: await about(GROUPS_SUBJECT, AGENTS_SUBJECT),
    moderation: await about(MODERATION_SUBJECT),
  };
}
