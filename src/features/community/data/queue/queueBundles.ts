import { z } from 'zod';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import type { OpenItem } from '../../domain/queue/openItems.ts';
import { passesFilter } from '../../domain/queue/queueFilter.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { openQueue } from './openQueue.ts';
import { entryOf, queueListSchema, type QueueEntry } from './queueList.ts';

export const BUNDLE_KEYS = ['author', 'text', 'rule'] as const;
export type BundleKey = (typeof BUNDLE_KEYS)[number];

/** Bundles that a page gets at once, and items of one that can be decided in one write. */
const MOST_BUNDLES = 100;
const MOST_ITEMS = 500;

export const queueBundlesSchema = queueListSchema.omit({ reviewer: true }).extend({
  by: z.enum(BUNDLE_KEYS),
});

/** Items that have an author, a text or a rule in common. */
export type QueueBundle = {
  /** Of an author their id, of a rule its id, of a text the text. */
  readonly key: string;
  readonly count: number;
  /** The most urgent first; the first of them where there are too many for one write. */
  readonly entries: readonly QueueEntry[];
};

export type QueueBundles = {
  readonly bundles: readonly QueueBundle[];
  readonly found: number;
};

/** What waits, in bundles that can be decided together, the largest first. */
export async function queueBundles(
  context: CommunityContext,
  { by, filter, ...params }: z.infer<typeof queueBundlesSchema>,
): Promise<QueueBundles> {
  const { book, items } = await openQueue(context, params);
  const passed = items.filter(passesFilter(filter, book));
  const bundles = new Map<string, OpenItem[]>();
  for (const item of passed) {
    for (const key of keysOf(book, item, by)) {
      const known = bundles.get(key);
      if (known) known.push(item);
      else bundles.set(key, [item]);
    }
  }
  return {
    found: passed.length,
    bundles: [...bundles]
      .sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1))
      .slice(0, MOST_BUNDLES)
      .map(([key, list]) => ({
        key,
        count: list.length,
        entries: list.slice(0, MOST_ITEMS).map((item) => entryOf(book, item)),
      })),
  };
}

function keysOf({ parts }: GroupBook, { message, hits }: OpenItem, by: BundleKey): string[] {
  switch (by) {
    case 'author':
      return [parts.authorId(parts.author[message] ?? -1)];
    case 'text':
      return [parts.body(message).trim()];
    case 'rule':
      return [...new Set(hits.map(({ rule }) => rule))];
  }
}
