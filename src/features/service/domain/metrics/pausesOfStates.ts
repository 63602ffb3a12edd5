import type { Pause } from '../hours/pauses.ts';
import { isFinished } from './isFinished.ts';
import type { StateChange } from './timedConversation.ts';

/** In which states besides solved and closed a clock stands still. */
export type PausingStates = { readonly pending: boolean; readonly hold: boolean };

/**
 * When a clock stands still: while a conversation is solved or closed, and in the chosen states. The
 * last one goes on for ever (Infinity).
 * Source: Zammad, lib/escalation: states with `ignore_escalation`.
 */
export function pausesOfStates(states: readonly StateChange[], pausing: PausingStates): Pause[] {
  return states.flatMap(({ at, state }, i) => {
    const still =
      isFinished(state) ||
      (state === 'pending' && pausing.pending) ||
      (state === 'hold' && pausing.hold);
    return still ? [{ from: at, until: states[i + 1]?.at ?? Infinity }] : [];
  });
}
