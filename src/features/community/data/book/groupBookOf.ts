import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { latestOf } from '../../../../shared/domain/jobs/latestOf.ts';
import { bookOf } from '../../domain/book/bookOf.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { GROUP_READS } from '../../domain/book/groupReads.ts';
import type { CommunityContext } from './communityJob.ts';

/** All that was said in groups; built once for each revision, and again where staff say who is who. */
export function groupBookOf(context: CommunityContext): Promise<GroupBook> {
  const { facts, stamp } = context;
  return latestOf(context, 'group book', String(stamp.people), async () => {
    const notes = await withDatabase(new WorkspaceDb(stamp.database), async (db) => ({
      groups: await db.groupNotes.toArray(),
      agents: await db.agentIdentities.toArray(),
    }));
    const reads = await facts.read(GROUP_READS);
    const words = {
      conversations: await facts.dictionary('messages.conversation'),
      channels: await facts.dictionary('messages.channel'),
      people: await facts.dictionary('customers.name'),
    };
    return bookOf(reads, words, notes);
  });
}
