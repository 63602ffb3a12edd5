import { customerNames } from '../../../shared/data/customers/customerNames.ts';
import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { DictionaryValues } from '../../../shared/domain/facts/factSource.ts';
import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';
import { zoneTable, type ZoneTable } from '../../../shared/domain/time/zoneTable.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import { conversationCalendar } from '../domain/levels/conversationCalendar.ts';
import { judgeConversation } from '../domain/levels/judgeConversation.ts';
import { LevelClocks } from '../domain/levels/levelClocks.ts';
import { promisedSpans } from '../domain/levels/promisedSpans.ts';
import { targetFor } from '../domain/levels/targetFor.ts';
import { conversationMetrics } from '../domain/metrics/conversationMetrics.ts';
import { timeline } from '../domain/metrics/timeline.ts';
import { measuredRow, type KnownConversation } from '../domain/rows/measuredRow.ts';
import type { ConversationRows, RowsParams } from '../domain/rows/rowsParams.ts';
import { EARLIEST_MESSAGE } from '../domain/times/timesTypes.ts';
import { authorNames } from './authorNames.ts';
import type { DeskContext } from './deskJob.ts';
import { timedConversations } from './deskTimelines.ts';
import { deskTags } from './deskTags.ts';
import { findConversations } from './findConversations.ts';
import { messageTexts } from './messageBodies.ts';
import { serviceDesk } from './serviceDesk.ts';

/** Conversations after which other messages to the worker are let in. */
const BETWEEN = 500;

/** One row for each conversation that a filter lets through, with every metric: a part of them. */
export async function conversationRows(
  context: DeskContext,
  { filter, set, judged, levels, version, zone, now, reveal, offset, limit }: RowsParams,
): Promise<ConversationRows> {
  const found = await foundOnce(context, { filter, set, judged });
  const codes = found.slice(offset, offset + limit);
  const desk = await serviceDesk(context);
  const timed = await timedConversations(context, desk);
  const known = await knownConversations(context, desk, codes, reveal);
  const idOf = await messageTexts(context.facts, 'message');
  const clocks = new LevelClocks(levels);
  const row = {
    ...{ zone: await zoneOnce(context, zone, now), version, now },
    messageId: (id: string) => idOf(Number(id)),
  };
  const rows: ConversationRows['rows'][number][] = [];
  for (const [place, code] of codes.entries()) {
    if (place % BETWEEN === 0) await context.pause();
    const own = timeline(timed(code), now);
    const calendar = conversationCalendar(levels, own.conversation);
    const metrics = conversationMetrics(own, clocks.countedBy(calendar), now);
    const judged = judgeConversation(own, promisedSpans(own), levels, clocks, now);
    const { channel, priority } = own.conversation;
    const target = targetFor(levels.targets, channel, priority);
    const said = known(code);
    rows.push(measuredRow({ known: said, timeline: own, metrics, judged, target, calendar }, row));
  }
  return { found: found.length, rows };
}

/** What an export asks for is found once, not with each part of it. Codes alone: a desk that is kept stays in memory. */
function foundOnce(
  context: DeskContext,
  asked: Pick<RowsParams, 'filter' | 'set' | 'judged'>,
): Promise<readonly number[]> {
  const { agents, tags } = context.stamp;
  const version = `${agents} ${tags} ${JSON.stringify(asked)}`;
  return latestOf(context, 'service rows', version, async () => {
    const found = await findConversations(context, { ...asked, sort: 'begun', descending: false });
    return found.codes;
  });
}

function zoneOnce(context: DeskContext, zone: string, now: number): Promise<ZoneTable> {
  return latestOf(context, 'zone of service rows', `${zone} ${now}`, () =>
    Promise.resolve(zoneTable(zone, EARLIEST_MESSAGE, now)),
  );
}

/** What is known of conversations beside their messages, with their customers' names. */
async function knownConversations(
  context: DeskContext,
  desk: DeskIndex,
  codes: readonly number[],
  reveal: boolean,
): Promise<(code: number) => KnownConversation> {
  const { facts: known } = desk;
  const tags = await deskTags(context, known);
  const { facts } = context;
  const channels = await facts.dictionary('messages.channel');
  const priorities = await facts.dictionary('conversations.priority');
  const nameOf = await authorNames(context, desk);
  const customers = new Set(codes.map((code) => known.customer[code] ?? MISSING_CODE));
  customers.delete(MISSING_CODE);
  const named = new Map(
    (await customerNames(context, { customers: [...customers], reveal })).map(
      (one) => [one.customer, one] as const,
    ),
  );
  const word = (dictionary: DictionaryValues, code = MISSING_CODE) =>
    dictionary.valueAt(code) || null;
  const person = (code = MISSING_CODE) => nameOf(code) || null;
  return (code) => {
    const customer = named.get(known.customer[code] ?? MISSING_CODE);
    return {
      channel: word(channels, known.channel[code]),
      priority: word(priorities, known.priority[code]),
      assignee: person(known.assignee[code]),
      mostAnswersBy: (known.fromAgent[code] ?? 0) > 0 ? person(known.agent[code]) : null,
      customer: customer?.id ?? null,
      customerName: customer === undefined || customer.name === '' ? null : customer.name,
      tags: tags.shown(code).join(', ') || null,
      state: known.state[code] ?? 0,
      rating: known.rating[code] ?? 0,
      begunAt: known.begunAt[code] ?? NaN,
      solvedAt: known.solvedAt[code] ?? NaN,
      lastAt: known.lastAt[code] ?? NaN,
    };
  };
}
