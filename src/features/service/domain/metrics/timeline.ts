import type { StateChange, TimedConversation, TimedMessage } from './timedConversation.ts';

/** What was found wrong with the times of a conversation; each is shown beside its numbers. */
export type TimeNotes = {
  /** Messages that stood before an earlier one in the file; they were sorted. */
  readonly outOfOrder: number;
  /** Later than now: broken clocks. They are not measured. */
  readonly future: number;
  /** Without a time, beside others that have one. They are not measured. */
  readonly untimed: number;
};

/** A conversation as it is measured: what the customer saw, in order of time. */
export type Timeline = {
  readonly conversation: TimedConversation;
  /** Messages of customers, agents and bots. */
  readonly messages: readonly TimedMessage[];
  /** Of changes to the state that it already has, only the first. */
  readonly states: readonly StateChange[];
  readonly handoffs: readonly number[];
  /** Epoch ms; null where there is none. */
  readonly createdAt: number | null;
  /** There are messages, and none has a time. */
  readonly noTimes: boolean;
  readonly notes: TimeNotes;
};

/**
 * Sorted stably: of messages with the same time the file's order decides. Private notes and what the
 * desk writes itself are nothing that a customer waits for, so they are left out.
 * @param now epoch ms; what is later is not measured
 */
export function timeline(conversation: TimedConversation, now: number): Timeline {
  const seen = conversation.messages.filter(({ role }) => role !== 'note' && role !== 'system');
  const timed = seen.filter(({ at }) => !Number.isNaN(at));
  const past = timed.filter(({ at }) => at <= now);
  let latest = -Infinity;
  let outOfOrder = 0;
  for (const { at } of past) {
    if (at < latest) outOfOrder++;
    else latest = at;
  }
  const { createdAt } = conversation;
  return {
    conversation,
    messages: outOfOrder > 0 ? past.sort((a, b) => a.at - b.at) : past,
    states: changesOf(conversation.states, now),
    handoffs: conversation.handoffs.filter((at) => at <= now).sort((a, b) => a - b),
    createdAt: createdAt !== null && createdAt <= now ? createdAt : null,
    noTimes: seen.length > 0 && timed.length === 0,
    notes: {
      outOfOrder,
      future: timed.length - past.length,
      untimed: timed.length === 0 ? 0 : seen.length - timed.length,
    },
  };
}

function changesOf(states: readonly StateChange[], now: number): StateChange[] {
  return states
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at)
    .filter(({ state }, i, all) => state !== all[i - 1]?.state);
}
