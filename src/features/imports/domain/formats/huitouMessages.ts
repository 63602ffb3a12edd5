import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own conversations: as CSV one row a message, as JSON lines one object a conversation with its
 * messages in `messages` (conversation, message, at, role, private, author, customer, channel, product,
 * order, body); each field may stand in the conversation or in a message.
 */
export const huitouMessages: ImportFormat = {
  id: 'huitouMessages',
  matches: (head) => hasOwnColumns('messages', head),
  plan: (head, shop) => {
    const mapping = ownMapping('messages', head);
    return planFor({ kind: 'messages', format: 'huitouMessages', mapping }, head, shop);
  },
};
