import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import { excerptOf } from '../domain/desk/excerptOf.ts';
import type {
  ConversationList,
  ListedConversation,
  ListFilter,
  ListParams,
} from '../domain/desk/listTypes.ts';
import { messageBodies } from './messageBodies.ts';
import { passingConversations } from './passingConversations.ts';
import { serviceDesk } from './serviceDesk.ts';

/** One page of the conversations that a filter, a search and a number behind them let through. */
export async function listConversations(
  context: JobContext,
  { filter, set, sort, descending, offset, limit }: ListParams,
): Promise<ConversationList> {
  const desk = await serviceDesk(context);
  const { facts } = desk;
  const { codes, first, messages, events } = await passingConversations(context, {
    ...{ filter, set, sort, descending },
  });
  const page = codes.slice(offset, offset + limit);
  let all = 0;
  for (const is of facts.present) all += is;
  const rows = await listed(context, desk, page, filter, first);
  return { all, found: codes.length, messages, events, rows };
}

async function listed(
  { facts }: JobContext,
  { order, facts: known, names, roles }: DeskIndex,
  page: readonly number[],
  { search, mode }: ListFilter,
  hits: Int32Array | null,
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
