import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { DictionaryValues } from '../../../shared/domain/facts/factSource.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import {
  filterConversations,
  type FilterCodes,
  type FilterMarks,
} from '../domain/desk/filterConversations.ts';
import type { AskedList, ListFilter } from '../domain/desk/listTypes.ts';
import { sortConversations } from '../domain/desk/sortConversations.ts';
import { searchForm } from '../domain/search/searchForm.ts';
import { conversationLanguages } from './conversationLanguages.ts';
import { conversationLevels } from './conversationLevels.ts';
import { conversationsBroughtBy } from './conversationsBroughtBy.ts';
import { conversationsOfSet } from './conversationsOfSet.ts';
import type { DeskContext } from './deskJob.ts';
import { deskTags, type DeskTags } from './deskTags.ts';
import { deskWords, type DeskWords } from './deskWords.ts';
import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';
import { deskTexts, serviceDesk } from './serviceDesk.ts';

export type FoundConversations = {
  readonly desk: DeskIndex;
  readonly tags: DeskTags;
  /** Codes, in the order that was asked for. */
  readonly codes: readonly number[];
  /** Null without a search. */
  readonly hits: Hits | null;
  /** Events of these conversations that are behind the number; null without one. */
  readonly events: number | null;
};

/** By conversation: row of the first message that has what was looked for; and how many have it. */
export type Hits = { readonly first: Int32Array; readonly messages: number };

/** The conversations that a filter and a search let through, of those behind a number. */
export async function findConversations(
  context: DeskContext,
  { filter, set, judged, sort, descending }: AskedList,
): Promise<FoundConversations> {
  const desk = await serviceDesk(context);
  const { facts } = desk;
  const tags = await deskTags(context, facts);
  const codes = filterCodes(await deskWords(context), desk, filter);
  const marks = await filterMarks(context, desk, tags, filter, judged);
  const passed = filterConversations(facts, filter, codes, marks);
  const behind = set ? await conversationsOfSet(context, set) : null;
  if (behind) {
    for (let code = 0; code < passed.length; code++) if (!behind.has(code)) passed[code] = 0;
  }
  const hits = filter.search === '' ? null : await searched(context, desk, filter, passed);
  const sorted = await latestOf(
    context,
    `service order ${sort}`,
    String(context.stamp.agents),
    () => Promise.resolve(sortConversations(facts, sort)),
  );
  const found: number[] = [];
  const first = hits?.first;
  let events = 0;
  for (let i = 0; i < sorted.length; i++) {
    const code = sorted[descending ? sorted.length - 1 - i : i] ?? 0;
    if (passed[code] !== 1 || first?.[code] === MISSING_CODE) continue;
    found.push(code);
    events += behind?.get(code) ?? 0;
  }
  return { desk, tags, codes: found, hits, events: behind && events };
}

async function searched(
  context: DeskContext,
  { conversation, facts }: DeskIndex,
  { search, mode }: ListFilter,
  passed: Uint8Array,
): Promise<Hits> {
  const texts = await deskTexts(context);
  const first = new Int32Array(facts.length).fill(MISSING_CODE);
  let count = 0;
  const rows = texts.rowsWith(searchForm(search), mode);
  // Half a million rows, where a letter is looked for: an iterator takes four times as long.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const code = conversation[row] ?? MISSING_CODE;
    if (code === MISSING_CODE || passed[code] !== 1) continue;
    count++;
    const before = first[code] ?? MISSING_CODE;
    if (before === MISSING_CODE || row < before) first[code] = row;
  }
  return { first, messages: count };
}

function filterCodes(words: DeskWords, { people }: DeskIndex, filter: ListFilter): FilterCodes {
  const codes = (dictionary: DictionaryValues, values: readonly string[]) =>
    values.map((value) => dictionary.find(value)).filter((code) => code !== MISSING_CODE);
  const authors = codes(words.people, filter.agents);
  return {
    channels: new Set(codes(words.channels, filter.channels)),
    // Whichever of their names an address has, it means the person.
    agents: new Set(authors.map((author) => people.people.get(author) ?? author)),
    products: new Set(codes(words.products, filter.products)),
  };
}

async function filterMarks(
  context: DeskContext,
  desk: DeskIndex,
  deskTagged: DeskTags,
  { tags, levels, languages, broughtBy }: ListFilter,
  judged: AskedList['judged'],
): Promise<FilterMarks> {
  const { length } = desk.facts;
  return {
    tagged: tags.length === 0 ? null : deskTagged.among(tags),
    levels: levels.length === 0 ? null : await conversationLevels(context, length, judged),
    languages: languages.length === 0 ? null : await conversationLanguages(context, desk),
    brought: broughtBy && (await conversationsBroughtBy(context, broughtBy, length)),
  };
}
