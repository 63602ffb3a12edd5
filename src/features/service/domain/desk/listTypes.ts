import { z } from 'zod';
import { CONVERSATION_STATES } from '../../../../shared/domain/facts/serviceTables.ts';
import { LEVEL_STATES } from '../levels/levelState.ts';
import { serviceLevelsPolicy } from '../levels/serviceLevelSettings.ts';
import { SEARCH_MODES } from '../search/searchModes.ts';
import { askedSetSchema } from '../sets/setParams.ts';
import { LANGUAGES } from '../../../../shared/domain/text/textLanguage.ts';

export const SORTS = ['last', 'begun', 'messages', 'rating'] as const;
export type ListSort = (typeof SORTS)[number];
/** Rows of a page of the list at most. */
export const LONGEST_PAGE = 500;

const words = z.array(z.string().max(200)).max(50);

/** Which conversations are listed. An empty list of a filter lets all through. */
export const listFilterSchema = z.object({
  /** '' for no search. */
  search: z.string().max(200),
  mode: z.literal(SEARCH_MODES),
  channels: words,
  /** As messages name them. */
  agents: words,
  tags: words,
  products: words,
  states: z.array(z.literal(CONVERSATION_STATES)),
  /** 1 to 5; 0 for conversations without one. */
  ratings: z.array(z.int().min(0).max(5)),
  /** Only those in which the customer spoke last and nothing is solved. */
  waiting: z.boolean(),
  /** How they stand by the service levels of `judged`, each by its worst promise. */
  levels: z.array(z.literal(LEVEL_STATES)),
  languages: z.array(z.literal(LANGUAGES)),
  /** Only what these imports, by their ids, brought or added to; null for all. */
  broughtBy: z.array(z.string().max(200)).max(1000).nullable(),
  /** Messages at least. */
  longerThan: z.int().min(0).max(100_000),
  /** Epoch ms: of the last message, first included, last excluded; null for no bound. */
  from: z.number().nullable(),
  until: z.number().nullable(),
});
export type ListFilter = z.infer<typeof listFilterSchema>;

export const NO_FILTER: ListFilter = {
  search: '',
  mode: 'exact',
  channels: [],
  agents: [],
  tags: [],
  products: [],
  states: [],
  ratings: [],
  waiting: false,
  levels: [],
  languages: [],
  broughtBy: null,
  longerThan: 0,
  from: null,
  until: null,
};

/** Which conversations, in which order. */
export const askedListSchema = z.object({
  filter: listFilterSchema,
  /** Only the conversations behind a number. */
  set: askedSetSchema.optional(),
  /** What is promised, and epoch ms as of when; null where nothing is, or nobody filters by it. */
  judged: z.object({ levels: serviceLevelsPolicy.schema, at: z.number() }).nullable(),
  sort: z.literal(SORTS),
  /** The newest, longest or best first. */
  descending: z.boolean(),
});
export type AskedList = z.infer<typeof askedListSchema>;

export const listParamsSchema = askedListSchema.extend({
  offset: z.int().nonnegative(),
  limit: z.int().min(1).max(LONGEST_PAGE),
});
export type ListParams = z.infer<typeof listParamsSchema>;

/** A part of a message, with the places in it (UTF-16) that were looked for. */
export type Excerpt = {
  readonly text: string;
  readonly hits: readonly { readonly from: number; readonly to: number }[];
};

export type ListedConversation = {
  readonly code: number;
  /** The desk's own number. */
  readonly id: string;
  readonly channel: string;
  /** Code; `MISSING_CODE` where nobody knows. */
  readonly customer: number;
  /** The customer in words, masked: "17850 · A• M•"; '' where nobody knows. */
  readonly customerWords: string;
  /** Name; '' where nobody answered, or who did has none. */
  readonly agent: string;
  /** Whether anybody of the desk did. */
  readonly answered: boolean;
  /** Place in `CONVERSATION_STATES`. */
  readonly state: number;
  readonly rating: number;
  readonly begunAt: number | null;
  readonly lastAt: number | null;
  readonly messages: number;
  readonly waiting: boolean;
  /** As they are shown, and as the file has them. */
  readonly tags: readonly string[];
  readonly tagsOfFile: readonly string[];
  /** What is personal in it is masked; what was looked for may be hidden by that. */
  readonly excerpt: Excerpt;
};

export type ConversationList = {
  /** Conversations that there are, and that are listed. */
  readonly all: number;
  readonly found: number;
  /** Messages that have what was looked for; null without a search. */
  readonly messages: number | null;
  /** Of a number: its events in the listed conversations, 1 for each where it counts these; else null. */
  readonly events: number | null;
  readonly rows: readonly ListedConversation[];
  /** Codes of the conversations before and behind this page; null where it begins or ends the list. */
  readonly before: number | null;
  readonly after: number | null;
};
