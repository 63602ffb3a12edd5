import type { ConversationSet } from '../../domain/sets/conversationSet.ts';
import { writeSet } from '../../domain/sets/setText.ts';
import { SERVICE_PATH } from '../../servicePlace.ts';

/** Where the conversations behind a number are listed. */
export function setHref(set: ConversationSet): string {
  return `/${SERVICE_PATH}?${new URLSearchParams({ set: writeSet(set) }).toString()}`;
}
