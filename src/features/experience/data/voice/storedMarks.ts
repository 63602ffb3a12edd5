import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { Sentiment } from '../../../../shared/domain/experience/experienceRecords.ts';
import type { FactSource } from '../../../../shared/domain/facts/factSource.ts';
import { VOICE_SOURCES, type VoiceSource } from '../../domain/voice/feedback.ts';
import type { Marks } from '../../domain/voice/sentimentOf.ts';

/** Where the numbers of each source are kept. */
export const NUMBERS_OF = {
  review: 'reviews.review',
  survey: 'surveyAnswers.response',
  conversation: 'messages.conversation',
  return: 'returns.returnCase',
} as const satisfies Record<VoiceSource, string>;

/** Corrections of texts that are there, by source and code. */
export async function storedMarks(facts: FactSource, database: string): Promise<Marks> {
  const rows = await withDatabase(new WorkspaceDb(database), (db) => db.sentimentMarks.toArray());
  const marks: Record<VoiceSource, Map<number, Sentiment>> = {
    review: new Map(),
    survey: new Map(),
    conversation: new Map(),
    return: new Map(),
  };
  for (const source of VOICE_SOURCES) {
    const numbers = await facts.dictionary(NUMBERS_OF[source]);
    for (const { id, sentiment } of rows) {
      if (!id.startsWith(`${source}:`)) continue;
      const code = numbers.find(id.slice(source.length + 1));
      if (code >= 0) marks[source].set(code, sentiment);
    }
  }
  return marks;
}
