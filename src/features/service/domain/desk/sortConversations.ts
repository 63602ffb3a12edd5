import type { ConversationFacts } from './conversationFacts.ts';
import type { ListSort } from './listTypes.ts';

const COLUMN = {
  last: 'lastAt',
  begun: 'begunAt',
  messages: 'messages',
  rating: 'rating',
} as const;

/** Codes of all conversations, the smallest first; what has no value comes before all others. */
export function sortConversations(facts: ConversationFacts, sort: ListSort): Uint32Array {
  const values = facts[COLUMN[sort]];
  const keys = Float64Array.from(values, (value) => (Number.isNaN(value) ? -Infinity : value));
  return Uint32Array.from(keys.keys()).sort((a, b) => compare(keys[a] ?? 0, keys[b] ?? 0) || a - b);
}

/** Not a difference: that of two infinities is none. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
