import { z } from 'zod';
import { CONVERSATION_STATES } from '../../../shared/domain/facts/serviceTables.ts';
import { LANGUAGES } from '../../../shared/domain/text/textLanguage.ts';
import { SORTS, type ListFilter } from '../domain/desk/listTypes.ts';
import { LEVEL_STATES } from '../domain/levels/levelState.ts';

const words = z.array(z.string().max(200)).max(50).default([]);

/** What of the page is in its address: a view can be sent to a colleague, or kept as a bookmark. */
export const conversationsSearch = z.object({
  search: z.string().max(200).default(''),
  /** Whole words only. */
  whole: z.boolean().default(false),
  channel: words,
  agent: words,
  tag: words,
  product: words,
  state: z.array(z.literal(CONVERSATION_STATES)).default([]),
  rating: z.array(z.int().min(0).max(5)).default([]),
  waiting: z.boolean().default(false),
  level: z.array(z.literal(LEVEL_STATES)).default([]),
  language: z.array(z.literal(LANGUAGES)).default([]),
  /** Only what the last import brought. */
  fresh: z.boolean().default(false),
  longer: z.int().min(0).max(100_000).default(0),
  sort: z.literal(SORTS).default('last'),
  /** Only those behind a number, as `writeSet` names it; '' for all. */
  set: z.string().max(600).default(''),
  /** Of the list, from 0. */
  page: z.int().min(0).max(1_000_000).default(0),
  /** Code of the conversation that is read; -1 for none. */
  conversation: z.int().min(-1).default(-1),
});
export type ConversationsSearch = z.output<typeof conversationsSearch>;

/** What a new filter leaves of the address: the first page, and nothing chosen. */
export const FIRST_PAGE = { page: 0, conversation: -1 } as const;

/** @param newest ids of the imports that "the last" means */
export function filterOf(search: ConversationsSearch, newest: readonly string[]): ListFilter {
  return {
    search: search.search.trim(),
    mode: search.whole ? 'words' : 'exact',
    channels: search.channel,
    agents: search.agent,
    tags: search.tag,
    products: search.product,
    states: search.state,
    ratings: search.rating,
    waiting: search.waiting,
    levels: search.level,
    languages: search.language,
    broughtBy: search.fresh ? [...newest] : null,
    longerThan: search.longer,
    from: null,
    until: null,
  };
}
