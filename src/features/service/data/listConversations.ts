import { customerNames } from '../../../shared/data/customers/customerNames.ts';
import { customerWords } from '../../../shared/domain/customers/customerName.ts';
import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import { MESSAGE_ROLES } from '../../../shared/domain/facts/serviceTables.ts';
import { excerptOf } from '../domain/desk/excerptOf.ts';
import type {
  ConversationList,
  ListedConversation,
  ListFilter,
  ListParams,
} from '../domain/desk/listTypes.ts';
import { maskPersonal } from '../../../shared/domain/privacy/maskPersonal.ts';
import { personalInMessage } from '../../../shared/domain/privacy/personalInMessage.ts';
import { authorNames } from './authorNames.ts';
import type { DeskContext } from './deskJob.ts';
import { deskWords } from './deskWords.ts';
import { messageBodies } from './messageBodies.ts';
import { findConversations, type FoundConversations } from './findConversations.ts';

/** One page of the conversations that a filter, a search and a number behind them let through. */
export async function listConversations(
  context: DeskContext,
  { offset, limit, ...asked }: ListParams,
): Promise<ConversationList> {
  const found = await findConversations(context, asked);
  const page = found.codes.slice(offset, offset + limit);
  const { present } = found.desk.facts;
  let all = 0;
  for (let code = 0; code < present.length; code++) all += present[code] ?? 0;
  return {
    all,
    found: found.codes.length,
    messages: found.hits?.messages ?? null,
    events: found.events,
    rows: await listedConversations(context, found, page, asked.filter),
    before: found.codes[offset - 1] ?? null,
    after: found.codes[offset + limit] ?? null,
  };
}

/** Conversations as a list shows them. */
async function listedConversations(
  context: DeskContext,
  { desk, tags, hits }: FoundConversations,
  codes: readonly number[],
  { search, mode }: Pick<ListFilter, 'search' | 'mode'>,
): Promise<ListedConversation[]> {
  const { order, facts: known, roles, author } = desk;
  const { ids, channels } = await deskWords(context);
  const bodyOf = await messageBodies(context);
  const nameOf = await authorNames(context, desk);
  const customers = new Set(codes.map((code) => known.customer[code] ?? MISSING_CODE));
  customers.delete(MISSING_CODE);
  const named = new Map(
    (await customerNames(context, { customers: [...customers], reveal: false })).map(
      (one) => [one.customer, customerWords(one)] as const,
    ),
  );
  const time = (values: Float64Array, code: number) => {
    const value = values[code] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  const maskedIn = (row: number) => (text: string) =>
    personalInMessage(text, {
      role: MESSAGE_ROLES[roles[row] ?? 0] ?? 'unknown',
      author: nameOf(author[row] ?? MISSING_CODE),
    }).map(({ from, to, mark }) => ({ from, to, shown: maskPersonal(mark, text.slice(from, to)) }));
  return codes.map((code) => {
    const start = order.starts[code] ?? 0;
    const own = order.rows.subarray(start, order.starts[code + 1] ?? start);
    // What the customer first said tells a conversation from others.
    const opening = own.find((row) => roles[row] === 1) ?? own[0];
    const hit = hits?.first[code] ?? MISSING_CODE;
    const row = hit === MISSING_CODE ? opening : hit;
    return {
      code,
      id: ids.valueAt(code),
      channel: channels.valueAt(known.channel[code] ?? MISSING_CODE),
      customer: known.customer[code] ?? MISSING_CODE,
      customerWords: named.get(known.customer[code] ?? MISSING_CODE) ?? '',
      agent: nameOf(known.agent[code] ?? MISSING_CODE),
      answered: (known.fromAgent[code] ?? 0) > 0,
      state: known.state[code] ?? 0,
      rating: known.rating[code] ?? 0,
      begunAt: time(known.begunAt, code),
      lastAt: time(known.lastAt, code),
      messages: known.messages[code] ?? 0,
      waiting: known.waiting[code] === 1,
      tags: tags.shown(code),
      tagsOfFile: tags.ofFile(code),
      excerpt:
        row === undefined
          ? { text: '', hits: [] }
          : excerptOf(bodyOf(row), search, mode, maskedIn(row)),
    };
  });
}
