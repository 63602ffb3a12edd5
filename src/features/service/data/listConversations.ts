import type { DictionaryValues } from '../../../shared/domain/facts/factSource.ts';
import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import { excerptOf } from '../domain/desk/excerptOf.ts';
import { filterConversations, type FilterCodes } from '../domain/desk/filterConversations.ts';
import type {
  ConversationList,
  ListedConversation,
  ListFilter,
  ListParams,
} from '../domain/desk/listTypes.ts';
import { sortConversations } from '../domain/desk/sortConversations.ts';
import { tagsOf } from '../domain/desk/tagsOf.ts';
import { searchForm } from '../domain/search/searchForm.ts';
import { searchTexts } from '../domain/search/searchTexts.ts';
import { messageBodies } from './messageBodies.ts';
import { deskTexts, serviceDesk } from './serviceDesk.ts';

/** One page of the conversations that a filter and a search let through. */
export async function listConversations(
  context: JobContext,
  { filter, sort, descending, offset, limit }: ListParams,
): Promise<ConversationList> {
  const desk = await serviceDesk(context);
  const { facts } = desk;
  const passed = filterConversations(facts, filter, await filterCodes(context, filter));
  const hits = filter.search === '' ? null : await searched(context, desk, filter, passed);
  const sorted = await context.resident(`service order ${sort}`, () =>
    Promise.resolve(sortConversations(facts, sort)),
  );
  const page: number[] = [];
  let found = 0;
  for (let i = 0; i < sorted.length; i++) {
    const code = sorted[descending ? sorted.length - 1 - i : i] ?? 0;
    if (passed[code] !== 1 || hits?.first[code] === MISSING_CODE) continue;
    if (found >= offset && page.length < limit) page.push(code);
    found++;
  }
  let all = 0;
  for (const is of facts.present) all += is;
  const rows = await listed(context, desk, page, filter, hits?.first);
  return { all, found, messages: hits?.messages ?? 0, rows };
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

async function listed(
  { facts }: JobContext,
  { order, facts: known, names, roles }: DeskIndex,
  page: readonly number[],
  { search, mode }: ListFilter,
  hits: Int32Array | undefined,
): Promise<ListedConversation[]> {
  const bodyOf = await messageBodies(facts);
  const ids = await facts.dictionary('messages.conversation');
  const channels = await facts.dictionary('messages.channel');
  const people = await facts.dictionary('customers.name');
  const tags = await facts.dictionary('conversations.tags');
  const time = (values: Float64Array, code: number) => {
    const value = values[code] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  return page.map((code) => {
    const start = order.starts[code] ?? 0;
    const own = order.rows.subarray(start, order.starts[code + 1] ?? start);
    // What the customer first said tells a conversation from others.
    const opening = own.find((row) => roles[row] === 1) ?? own[0];
    const hit = hits?.[code] ?? MISSING_CODE;
    const row = hit === MISSING_CODE ? opening : hit;
    const agent = known.agent[code] ?? MISSING_CODE;
    return {
      code,
      id: ids.valueAt(code),
      channel: channels.valueAt(known.channel[code] ?? MISSING_CODE),
      customer: known.customer[code] ?? MISSING_CODE,
      agent: people.valueAt(names.get(agent) ?? agent),
      answered: (known.fromAgent[code] ?? 0) > 0,
      state: known.state[code] ?? 0,
      rating: known.rating[code] ?? 0,
      begunAt: time(known.begunAt, code),
      lastAt: time(known.lastAt, code),
      messages: known.messages[code] ?? 0,
      waiting: known.waiting[code] === 1,
      tags: tags.valueAt(known.tags[code] ?? MISSING_CODE),
      excerpt: excerptOf(row === undefined ? '' : bodyOf(row), search, mode),
    };
  });
}
