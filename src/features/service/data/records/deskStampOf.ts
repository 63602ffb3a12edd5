import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { DeskStamp } from '../../domain/desk/deskStamp.ts';
import { AGENTS_SUBJECT, TAGS_SUBJECT } from './deskSubjects.ts';

/** The state that the desk's records are in now. */
export async function deskStampOf(db: WorkspaceDb): Promise<DeskStamp> {
  const about = (subject: string) => db.audit.where('subject').equals(subject).count();
  return {
    database: db.name,
    agents: await about(AGENTS_SUBJECT),
    tags: await about(TAGS_SUBJECT),
  };
}
