import type { BusinessClock } from '../hours/businessClock.ts';
import { agentRounds } from './agentRounds.ts';
import { customerRounds, type CustomerRound } from './customerRounds.ts';
import { firstResponse } from './firstResponse.ts';
import { isFinished } from './isFinished.ts';
import { measured, type Measured, type Taken } from './measured.ts';
import { answerRatio, messageCounts, type MessageCounts } from './messageCounts.ts';
import { messageEvent, type MetricEvent } from './metricEvent.ts';
import { nextRounds } from './nextRounds.ts';
import { resolutionCycles } from './resolutionCycles.ts';
import type { StateChange } from './timedConversation.ts';
import type { Timeline, TimeNotes } from './timeline.ts';
import type { SpanOrReason, TimeSpan } from './timeSpan.ts';
import { waitingNow } from './waitingNow.ts';

/** Every metric of one conversation: a row of the export. */
export type ConversationMetrics = {
  readonly id: string;
  readonly firstResponse: Measured;
  readonly feltFirstResponse: Measured;
  /** Answers after the first, each from the first message that it answers. */
  readonly nextResponses: readonly Taken[];
  readonly longestNextResponse: Measured;
  /** From the beginning to the first time, and to the last time, that it was solved. */
  readonly firstResolution: Measured;
  readonly fullResolution: Measured;
  /** From the last reopening. */
  readonly lastCycle: Measured;
  /** All cycles together, without the time in which it was solved. */
  readonly cycleSeconds: { readonly wall: number; readonly business: number | null } | null;
  /** Null where the file has no states, or only the last one. */
  readonly reopened: number | null;
  /** Solved with exactly one message of a person; null while it is open, or without states. */
  readonly oneTouch: boolean | null;
  /** Solved, with a bot and without any person; null while it is open. */
  readonly botSolved: boolean | null;
  /** Counted once however often a bot handed it over. */
  readonly handedOff: boolean;
  readonly waiting: {
    readonly since: MetricEvent;
    readonly wallSeconds: number;
    readonly businessSeconds: number | null;
  } | null;
  readonly counts: MessageCounts;
  readonly answerRatio: number | null;
  readonly notes: TimeNotes;
};

/**
 * @param clock of the calendar that business seconds go by; null without one
 * @param now epoch ms, as the timeline was made with
 */
export function conversationMetrics(
  timeline: Timeline,
  clock: BusinessClock | null,
  now: number,
): ConversationMetrics {
  const { conversation, states, noTimes } = timeline;
  const rounds = agentRounds(customerRounds(timeline));
  const first = firstResponse(timeline);
  const next = nextRounds(rounds, first.felt);
  const nextResponses = next.flatMap((round) => {
    const taken = measured(spanOf(round), clock, 'noReply');
    return 'missing' in taken ? [] : [taken];
  });
  const cycles = resolutionCycles(timeline);
  const cycle = (span: TimeSpan | undefined): Measured =>
    measured(span ?? (noTimes ? 'noTimes' : 'noStates'), clock, 'notSolved');
  const [firstCycle, lastCycle] = [cycles[0], cycles.at(-1)];
  const ended = cycles.flatMap((span) => {
    const taken = cycle(span);
    return 'missing' in taken ? [] : [taken];
  });
  const counts = messageCounts(conversation.messages);
  const solved = isFinished(states.at(-1)?.state);
  const since = waitingNow(timeline, rounds);
  return {
    id: conversation.id,
    firstResponse: measured(first.human, clock, 'noReply'),
    feltFirstResponse: measured(first.felt, clock, 'noReply'),
    nextResponses,
    longestNextResponse:
      longest(nextResponses) ??
      missingNext(first.felt, next.length > 0 ? 'noReply' : 'noNextMessage'),
    firstResolution: cycle(firstCycle),
    fullResolution: cycle(firstCycle && lastCycle && { ...lastCycle, start: firstCycle.start }),
    lastCycle: cycle(lastCycle),
    cycleSeconds: solved ? total(ended) : null,
    reopened: conversation.lastStateOnly === true ? null : reopenings(states),
    oneTouch: solved ? counts.agent === 1 : null,
    botSolved: solved ? counts.agent === 0 && counts.bot > 0 : null,
    handedOff: timeline.handoffs.length > 0,
    waiting: since && {
      since,
      wallSeconds: (now - since.at) / 1000,
      businessSeconds: clock?.openSeconds(since.at, now) ?? null,
    },
    counts,
    answerRatio: answerRatio(counts),
    notes: timeline.notes,
  };
}

/** Solved → closed is none. Source: dbt_zendesk, times solved less one. */
function reopenings(states: readonly StateChange[]): number | null {
  if (states.length === 0) return null;
  return states.filter(({ state }, i) => !isFinished(state) && isFinished(states[i - 1]?.state))
    .length;
}

function spanOf({ start, agent }: CustomerRound): TimeSpan {
  const end = agent && messageEvent(agent);
  return { start: messageEvent(start), end, agent: agent?.author ?? null };
}

function missingNext(first: SpanOrReason, otherwise: 'noReply' | 'noNextMessage'): Measured {
  if (typeof first === 'string') return { missing: first };
  return { missing: first.end ? otherwise : 'noReply' };
}

function longest(times: readonly Taken[]): Taken | null {
  return times.reduce<Taken | null>(
    (most, one) => (most && most.wallSeconds >= one.wallSeconds ? most : one),
    null,
  );
}

function total(cycles: readonly Taken[]): ConversationMetrics['cycleSeconds'] {
  let wall = 0;
  let business: number | null = 0;
  for (const { wallSeconds, businessSeconds } of cycles) {
    wall += wallSeconds;
    business = business === null || businessSeconds === null ? null : business + businessSeconds;
  }
  return { wall, business };
}
