import type { ConversationState } from './timedConversation.ts';

/** Solved and closed: nobody has to do anything. */
export function isFinished(state: ConversationState | undefined): boolean {
  return state === 'solved' || state === 'closed';
}
