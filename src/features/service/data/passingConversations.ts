import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { DictionaryValues } from '../../../shared/domain/facts/factSource.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import { filterConversations, type FilterCodes } from '../domain/desk/filterConversations.ts';
import type { ListFilter, ListParams } from '../domain/desk/listTypes.ts';
import { sortConversations } from '../domain/desk/sortConversations.ts';
import { tagsOf } from '../domain/desk/tagsOf.ts';
import { searchForm } from '../domain/search/searchForm.ts';
import { searchTexts } from '../domain/search/searchTexts.ts';
import { conversationsOfSet } from './conversationsOfSet.ts';
import { deskTexts, serviceDesk } from './serviceDesk.ts';

/** Which conversations a list has, in its order. */
export type PassingConversations = {
  readonly codes: readonly number[];
  /** By conversation: row of the first message that has what was looked for; null without a search. */
  readonly first: Int32Array | null;
  /** Messages that have what was looked for. */
  readonly messages: number;
  /** Events of the listed conversations that are behind the number; null without one. */
  readonly events: number | null;
};

/** The conversations that a filter and a search let through, of those behind a number. */
export async function passingConversations(
  context: JobContext,
  { filter, set, sort, descending }: Pick<ListParams, 'filter' | 'set' | 'sort' | 'descending'>,
): Promise<PassingConversations> {
  const desk = await serviceDesk(context);
  const { facts } = desk;
  const passed = filterConversations(facts, filter, await filterCodes(context, filter));
  const behind = set ? await conversationsOfSet(context, set) : null;
  if (behind) {
    for (let code = 0; code < passed.length; code++) if (!behind.has(code)) passed[code] = 0;
  }
  const hits = filter.search === '' ? null : await searched(context, desk, filter, passed);
  const sorted = await context.resident(`service order ${sort}`, () =>
    Promise.resolve(sortConversations(facts, sort)),
  );
  const codes: number[] = [];
  let events = 0;
  for (let i = 0; i < sorted.length; i++) {
    const code = sorted[descending ? sorted.length - 1 - i : i] ?? 0;
    if (passed[code] !== 1 || hits?.first[code] === MISSING_CODE) continue;
    codes.push(code);
    events += behind?.get(code) ?? 0;
  }
  return {
    codes,
    first: hits?.first ?? null,
    messages: hits?.messages ?? 0,
    events: behind && events,
  };
}

/** By conversation: row of the first message that has what was looked for; and how many have it. */
type Hits = { readonly first: Int32Array; readonly messages: number };

async function searched(
  context: JobContext,
  { conversation, facts }: DeskIndex,
  { search, mode }: ListFilter,
  passed: Uint8Array,
): Promise<Hits> {
  const needle = searchForm(search);
  const first = new Int32Array(facts.length).fill(MISSING_CODE);
  let count = 0;
  for (const { base, ...texts } of await deskTexts(context)) {
    searchTexts(texts, needle, mode, (row) => {
      const code = conversation[base + row] ?? MISSING_CODE;
      if (code === MISSING_CODE || passed[code] !== 1) return;
      count++;
      if (first[code] === MISSING_CODE) first[code] = base + row;
    });
  }
  return { first, messages: count };
}

async function filterCodes({ facts }: JobContext, filter: ListFilter): Promise<FilterCodes> {
  const codes = (dictionary: DictionaryValues, values: readonly string[]) =>
    new Set(values.map((value) => dictionary.find(value)).filter((code) => code !== MISSING_CODE));
  const tags = new Set<number>();
  if (filter.tags.length > 0) {
    const wanted = new Set(filter.tags);
    const cells = await facts.dictionary('conversations.tags');
    for (let code = 0; code < cells.size; code++) {
      if (tagsOf(cells.valueAt(code)).some((tag) => wanted.has(tag))) tags.add(code);
    }
  }
  return {
    channels: codes(await facts.dictionary('messages.channel'), filter.channels),
    agents: codes(await facts.dictionary('customers.name'), filter.agents),
    tags,
    products: codes(await facts.dictionary('products.product'), filter.products),
  };
}
