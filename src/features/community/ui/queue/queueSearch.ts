import { z } from 'zod';
import { BUNDLE_KEYS } from '../../data/queue/queueBundles.ts';
import { ITEM_KINDS } from '../../domain/queue/openItems.ts';
import type { QueueFilter } from '../../domain/queue/queueFilter.ts';

export const QUEUE_VIEWS = ['one', ...BUNDLE_KEYS] as const;

const words = z.array(z.string().max(400)).max(50).default([]);

/** What of the page is in its address. Authors stand in it by their code: names are personal. */
export const queueSearch = z.object({
  view: z.literal(QUEUE_VIEWS).default('one'),
  group: words,
  rule: words,
  author: z.int().min(-1).default(-1),
  kind: z.array(z.literal(ITEM_KINDS)).default([]),
});
export type QueueSearch = z.output<typeof queueSearch>;

export function filterOf({ group, rule, author, kind }: QueueSearch): QueueFilter {
  return { groups: group, rules: rule, author, kinds: kind };
}
