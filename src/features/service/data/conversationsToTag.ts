import type { AskedList } from '../domain/desk/listTypes.ts';
import { MOST_TAGGED, type TaggedConversation } from '../domain/desk/taggedTypes.ts';
import type { DeskContext } from './deskJob.ts';
import { findConversations } from './findConversations.ts';

/** The first conversations that a filter lets through, as many as one action tags at most. */
export async function conversationsToTag(
  context: DeskContext,
  asked: AskedList,
): Promise<readonly TaggedConversation[]> {
  const { codes, tags } = await findConversations(context, asked);
  const ids = await context.facts.dictionary('messages.conversation');
  return codes.slice(0, MOST_TAGGED).map((code) => ({
    id: ids.valueAt(code),
    ofFile: tags.ofFile(code),
    shown: tags.shown(code),
  }));
}
