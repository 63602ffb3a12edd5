import { isFinished } from './isFinished.ts';
import { messageEvent, stateEvent, type MetricEvent } from './metricEvent.ts';
import type { Timeline } from './timeline.ts';

/** That a conversation was solved, and whether that lasted. */
export type Reopening = {
  /** The first time that it was solved or closed. */
  readonly solved: MetricEvent;
  /** Who wrote last before; null where nobody is known. */
  readonly agent: string | null;
  /** What opened it again first; null where it stayed solved. */
  readonly again: MetricEvent | null;
};

/**
 * A conversation was reopened where after it was solved its customer wrote again, or its state was
 * neither solved nor closed any more; that solved becomes closed is no reopening. Null where it was never
 * solved, or nobody knows when. What no file tells (a reopening before the last solving, unless a line of
 * the desk says so) cannot be counted: the share is one of at least.
 * Source: dbt_zendesk counts times solved less one, Zendesk reopens on every customer's message.
 */
export function reopening({ states, messages }: Timeline): Reopening | null {
  const first = states.findIndex(({ state }) => isFinished(state));
  const solved = states[first];
  if (!solved) return null;
  const state = states.find((one, place) => place > first && !isFinished(one.state));
  // A reply and the state that it sets have the same time: the reply comes first.
  const message = messages.find(({ role, at }) => role === 'customer' && at > solved.at);
  const again =
    message && (!state || message.at <= state.at)
      ? messageEvent(message)
      : state
        ? stateEvent(state)
        : null;
  const agent = messages.findLast(({ role, at }) => role === 'agent' && at <= solved.at);
  return { solved: stateEvent(solved), agent: agent?.author ?? null, again };
}
