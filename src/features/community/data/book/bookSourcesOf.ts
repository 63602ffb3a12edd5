import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { GROUP_READS } from '../../domain/book/groupReads.ts';
import type { CommunityContext } from './communityJob.ts';

/** What files and staff tell of groups: what the book is made of. */
export async function bookSourcesOf({ facts, stamp }: CommunityContext) {
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
  return { reads, words, notes };
}
