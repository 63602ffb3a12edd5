import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * What a desk knows of conversations, one row or object each: conversation, subject, channel, status,
 * priority, customer, assignee, createdAt, solvedAt, rating (1 to 5), comment, tags, product, order.
 */
export const huitouConversations: ImportFormat = {
  id: 'huitouConversations',
  matches: (head) => hasOwnColumns('conversations', head),
  plan: (head, shop) => {
    const mapping = ownMapping('conversations', head);
    return planFor({ kind: 'conversations', format: 'huitouConversations', mapping }, head, shop);
  },
};
