import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import { CONVERSATION_STATES, MESSAGE_ROLES } from '../../../shared/domain/facts/serviceTables.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import { stateChanges } from '../domain/desk/stateChanges.ts';
import { timeline, type Timeline } from '../domain/metrics/timeline.ts';
import type {
  StateChange,
  TimedConversation,
  TimedMessage,
} from '../domain/metrics/timedConversation.ts';
import { authorNames } from './authorNames.ts';
import type { DeskContext } from './deskJob.ts';
import { serviceDesk } from './serviceDesk.ts';
import { stateNotices } from './stateNotices.ts';

/** Conversations after which other messages to the worker are let in. */
const BETWEEN = 2000;

/**
 * Calls back for every conversation that has messages, as it is measured, one after the other: all of
 * them at once would take a gigabyte of a large desk.
 *
 * @param now epoch ms; what is later is not measured
 * @param each told the conversation's code beside it
 */
export async function eachTimeline(
  context: DeskContext,
  now: number,
  each: (timeline: Timeline, code: number) => void,
): Promise<void> {
  const desk = await serviceDesk(context);
  const timed = await timedConversations(context, desk);
  const { starts } = desk.order;
  for (let code = 0; code + 1 < starts.length; code++) {
    if (starts[code] !== starts[code + 1]) each(timeline(timed(code), now), code);
    if (code % BETWEEN > 0) continue;
    context.progress(code, starts.length);
    await context.pause();
  }
}

/**
 * One conversation as it is measured; null where there is none of that code.
 * @param now epoch ms; what is later is not measured
 */
export async function timelineOf(
  context: DeskContext,
  code: number,
  now: number,
): Promise<Timeline | null> {
  const desk = await serviceDesk(context);
  if (desk.facts.present[code] !== 1) return null;
  return timeline((await timedConversations(context, desk))(code), now);
}

/**
 * As `eachTimeline`, for some conversations.
 * @param codes of conversations that there are
 */
export async function timelinesOf(
  context: DeskContext,
  codes: readonly number[],
  now: number,
  each: (timeline: Timeline, code: number) => void,
): Promise<void> {
  const timed = await timedConversations(context, await serviceDesk(context));
  for (const code of codes) each(timeline(timed(code), now), code);
}

/** Conversations by code, as response times are computed from them. */
export async function timedConversations(
  context: DeskContext,
  desk: DeskIndex,
): Promise<(code: number) => TimedConversation> {
  const { facts } = context;
  const { order, facts: known, roles, at, author } = desk;
  const ids = await facts.dictionary('messages.conversation');
  const channels = await facts.dictionary('messages.channel');
  const priorities = await facts.dictionary('conversations.priority');
  const named = await authorNames(context, desk);
  const notices = await stateNotices(context, desk);
  const wordOf = (dictionary: typeof ids, code: number | undefined) =>
    dictionary.valueAt(code ?? MISSING_CODE) || null;
  const nameOf = (writer: number) => named(writer) || null;
  return (code) => {
    const messages: TimedMessage[] = [];
    const told: StateChange[] = [];
    const solvedAt = known.solvedAt[code] ?? NaN;
    const spoke = { customer: new Array<number>(), agent: new Array<number>() };
    for (let i = order.starts[code] ?? 0; i < (order.starts[code + 1] ?? 0); i++) {
      const row = order.rows[i] ?? 0;
      const role = MESSAGE_ROLES[roles[row] ?? 0] ?? 'unknown';
      // Nobody can say whether one whose speaker is unknown was waited for.
      if (role === 'unknown') continue;
      const said = at[row] ?? NaN;
      messages.push({
        id: String(row),
        at: said,
        role,
        author: role === 'agent' ? nameOf(author[row] ?? MISSING_CODE) : null,
      });
      const notice = role === 'system' ? notices.get(row) : undefined;
      if (notice !== undefined && !Number.isNaN(said)) told.push({ at: said, state: notice });
      if ((role === 'customer' || role === 'agent') && !Number.isNaN(said)) spoke[role].push(said);
    }
    const begun = known.begunAt[code] ?? NaN;
    const states = stateChanges({
      state: CONVERSATION_STATES[known.state[code] ?? 0] ?? 'unknown',
      ...{ begunAt: begun, solvedAt, notices: told },
      ...{ customerAt: spoke.customer, agentAt: spoke.agent },
    });
    return {
      id: ids.valueAt(code),
      channel: wordOf(channels, known.channel[code]),
      priority: wordOf(priorities, known.priority[code]),
      createdAt: Number.isNaN(begun) ? null : begun,
      messages,
      states,
      // That nothing tells of a reopening does not mean that there was none.
      lastStateOnly: !states.slice(1).some(({ state }) => state === 'open'),
      handoffs: [],
    };
  };
}
