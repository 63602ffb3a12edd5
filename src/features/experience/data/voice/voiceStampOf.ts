import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { VoiceStamp } from '../../domain/voice/voiceStamp.ts';
import { SENTIMENT_SUBJECT } from './markSentiment.ts';

/** The state that the corrections are in now. */
export async function voiceStampOf(db: WorkspaceDb): Promise<VoiceStamp> {
  return {
    database: db.name,
    marks: await db.audit.where('subject').equals(SENTIMENT_SUBJECT).count(),
  };
}
