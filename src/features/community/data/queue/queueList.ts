import { z } from 'zod';
import type { Platform } from '../../../../shared/domain/community/moderationTerms.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { itemPace } from '../../domain/queue/itemPace.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import type { OpenItem } from '../../domain/queue/openItems.ts';
import { passesFilter, queueFilterSchema } from '../../domain/queue/queueFilter.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { openQueue } from './openQueue.ts';
import { queueParamsSchema } from './queueParams.ts';

/** Items that a page gets at once: more than somebody decides in one sitting. */
const MOST_ITEMS = 200;
/** Characters of a message that a row shows. */
const EXCERPT = 120;
const MOST_AUTHORS = 100;

export const queueListSchema = queueParamsSchema.extend({
  filter: queueFilterSchema,
  /** Whose decisions of today are counted. */
  reviewer: z.string(),
});
export type QueueListParams = z.infer<typeof queueListSchema>;

/** An item with all that is shown of it at once. */
export type QueueEntry = Omit<OpenItem, 'message'> & {
  readonly group: string;
  readonly groupName: string;
  readonly platform: Platform | null;
  readonly author: string;
  readonly authorName: string;
  readonly authorCode: number;
  /** Epoch ms; null where the file has none. */
  readonly at: number | null;
  readonly body: string;
};

/** An item as a row of the list shows it: its beginning, masked. */
export type ListedEntry = QueueEntry & { readonly excerpt: string };

type Choice = { readonly value: string; readonly name: string; readonly count: number };

export type QueueList = {
  /** State of the records that it was made from, as in `CommunityStamp`. */
  readonly moderation: number;
  readonly entries: readonly ListedEntry[];
  /** How many the filter lets through, and how many wait in all. */
  readonly found: number;
  readonly open: number;
  /** Whether anything is imported at all. */
  readonly groups: number;
  readonly unmatched: number;
  /** What can be filtered by, the most frequent first; of rules `name` is their id. */
  readonly choices: {
    readonly groups: readonly Choice[];
    readonly rules: readonly Choice[];
    readonly authors: readonly Choice[];
  };
  readonly decidedToday: number;
  /** The reviewer's items a minute today; null for too few. */
  readonly pace: number | null;
};

/** The review queue as it is listed. */
export async function queueList(
  context: CommunityContext,
  { filter, reviewer, ...params }: QueueListParams,
): Promise<QueueList> {
  const { book, records, items, unmatched } = await openQueue(context, params);
  const passed = items.filter(passesFilter(filter, book));
  const days = zoneTable(params.zone, params.now, params.now);
  const today = instantToDay(days, params.now);
  const own = records.decisions.filter(
    ({ by, at }) => by === reviewer && instantToDay(days, at) === today,
  );
  return {
    moderation: context.stamp.moderation,
    entries: passed.slice(0, MOST_ITEMS).map((item) => {
      const entry = entryOf(book, item);
      return { ...entry, excerpt: maskedText(entry.body, entry.authorName, EXCERPT) };
    }),
    found: passed.length,
    open: items.length,
    groups: book.groups.length,
    unmatched,
    choices: choicesOf(book, items),
    decidedToday: own.length,
    pace: itemPace(own.map(({ at }) => at)),
  };
}

export function entryOf(book: GroupBook, { message, ...item }: OpenItem): QueueEntry {
  const { group, author, at, body, authorId, authorName } = book.parts;
  const info = book.groups[group[message] ?? -1];
  const code = author[message] ?? -1;
  const time = at[message] ?? NaN;
  return {
    ...item,
    group: info?.id ?? '',
    groupName: info?.name ?? '',
    platform: info?.platform ?? null,
    author: authorId(code),
    authorName: authorName(code),
    authorCode: code,
    at: Number.isNaN(time) ? null : time,
    body: body(message),
  };
}

function choicesOf({ groups, parts }: GroupBook, items: readonly OpenItem[]): QueueList['choices'] {
  const counted = (valuesOf: (item: OpenItem) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const item of items) {
      for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  };
  const groupOf = ({ message }: OpenItem) => groups[parts.group[message] ?? -1];
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  return {
    groups: counted((item) => [groupOf(item)?.id ?? '']).map(([value, count]) => {
      return { value, name: nameOf.get(value) ?? value, count };
    }),
    rules: counted(({ hits }) => [...new Set(hits.map(({ rule }) => rule))]).map(
      ([value, count]) => ({ value, name: value, count }),
    ),
    authors: counted(({ message }) => [String(parts.author[message] ?? -1)])
      .slice(0, MOST_AUTHORS)
      .map(([value, count]) => ({ value, name: parts.authorName(Number(value)), count })),
  };
}
