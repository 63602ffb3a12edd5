import { isFinished } from './isFinished.ts';
import { messageEvent, type MetricEvent, stateEvent } from './metricEvent.ts';
import type { TimedMessage } from './timedConversation.ts';
import type { Timeline } from './timeline.ts';
import type { SpanOrReason } from './timeSpan.ts';

export type FirstResponse = {
  /** How fast people answered once it was theirs. */
  readonly human: SpanOrReason;
  /** How long the customer waited for a person, bots and all. */
  readonly felt: SpanOrReason;
};

/**
 * The first answer of a person to a customer.
 *
 * - It ends with the first message of an agent after the customer's first. Bots do not answer.
 * - The customer's wait begins with the conversation. Where the shop wrote first, it begins with the
 *   customer's first message: before it there was nothing to answer.
 * - People's time begins later where a bot had it: at the last hand-off or reopening before their
 *   answer, or where the bot solved it (Chatwoot, reporting_event_helper: `last_non_human_activity`).
 *   Without any of these in the file it is the customer's wait: no hand-off is guessed.
 */
export function firstResponse(timeline: Timeline): FirstResponse {
  const { messages, noTimes } = timeline;
  const asked = messages.findIndex(({ role }) => role === 'customer');
  const question = messages[asked];
  if (!question) {
    const reason = noTimes ? 'noTimes' : 'noCustomerMessage';
    return { human: reason, felt: reason };
  }
  const answer = messages.find(({ role }, i) => i > asked && role === 'agent') ?? null;
  const rest = { end: answer && messageEvent(answer), agent: answer?.author ?? null };
  const start = beginning(timeline, question);
  return {
    human: { start: handedOver(timeline, start, answer) ?? start, ...rest },
    felt: { start, ...rest },
  };
}

function beginning({ messages, createdAt }: Timeline, question: TimedMessage): MetricEvent {
  const shopWroteFirst = messages[0] !== question;
  if (shopWroteFirst || createdAt === null || createdAt > question.at)
    return messageEvent(question);
  return { kind: 'created', id: '', at: createdAt };
}

function handedOver(
  { messages, states, handoffs }: Timeline,
  { at: from }: MetricEvent,
  answer: TimedMessage | null,
): MetricEvent | null {
  const before = (at: number) => at >= from && (answer === null || at <= answer.at);
  const handoff = handoffs.findLast(before);
  const reopened = states.findLast(
    ({ at, state }, i) => before(at) && !isFinished(state) && isFinished(states[i - 1]?.state),
  );
  if (reopened && reopened.at >= (handoff ?? -Infinity)) return stateEvent(reopened);
  if (handoff !== undefined) return { kind: 'handoff', id: '', at: handoff };
  const bot = messages.find(({ role }) => role === 'bot');
  if (!bot || !answer) return null;
  const solved = states.findLast(({ at, state }) => before(at) && isFinished(state));
  return solved && solved.at >= bot.at && solved.at < answer.at ? stateEvent(solved) : null;
}
