import { z } from 'zod';
import type { GroupBook } from '../book/groupBook.ts';
import { ITEM_KINDS, type OpenItem } from './openItems.ts';

/** Which items are listed; an empty list lets all through. */
export const queueFilterSchema = z.object({
  /** As files name them. */
  groups: z.array(z.string()),
  rules: z.array(z.string()),
  /** Code of the author; -1 for all. Names do not stand in addresses. */
  author: z.int().min(-1),
  kinds: z.array(z.enum(ITEM_KINDS)),
});
export type QueueFilter = z.infer<typeof queueFilterSchema>;

/** Whether a filter lets an item through. */
export function passesFilter(
  { groups, rules, author, kinds }: QueueFilter,
  { groups: infos, parts }: GroupBook,
): (item: OpenItem) => boolean {
  return ({ message, hits, kind }) =>
    (groups.length === 0 || groups.includes(infos[parts.group[message] ?? -1]?.id ?? '')) &&
    (rules.length === 0 || hits.some(({ rule }) => rules.includes(rule))) &&
    (author < 0 || parts.author[message] === author) &&
    (kinds.length === 0 || kinds.includes(kind));
}
