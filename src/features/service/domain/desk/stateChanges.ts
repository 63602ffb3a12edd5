import type { ConversationState } from '../../../../shared/domain/facts/serviceTables.ts';
import { isFinished } from '../metrics/isFinished.ts';
import type { StateChange } from '../metrics/timedConversation.ts';

/** What a file tells of the states of one conversation; epoch ms, NaN for unknown. */
export type ToldStates = {
  /** The last one. */
  readonly state: ConversationState;
  readonly begunAt: number;
  /** When it was last solved or closed. */
  readonly solvedAt: number;
  /** What lines of the desk itself say, by time, see `stateNotice`. */
  readonly notices: readonly StateChange[];
  /** Of the first message after `solvedAt`. */
  readonly saidAfter: number;
};

/**
 * Changes of state as far as a file tells them: its beginning, what lines of the desk say, when it was
 * last solved. One that has been solved and is open came back then: with the next message, whose time is
 * the best that is known. [] where nobody can say when it was solved.
 */
export function stateChanges(told: ToldStates): StateChange[] {
  const { state, begunAt, solvedAt, notices, saidAfter } = told;
  if (Number.isNaN(begunAt)) return [];
  const open: StateChange = { at: begunAt, state: 'open' };
  const solved = Number.isNaN(solvedAt) ? null : solvedAt;
  if (state === 'unknown') return notices.length === 0 ? [] : [open, ...notices];
  if (isFinished(state)) {
    if (solved !== null)
      return [open, ...notices.filter(({ at }) => at < solved), { at: solved, state }];
    // Without a time of its own the last line that says so has it.
    return notices.at(-1)?.state === 'solved' ? [open, ...notices] : [];
  }
  if (solved === null || solved < begunAt) return [open, ...notices];
  const again = Number.isNaN(saidAfter) ? solved : saidAfter;
  return [
    open,
    ...notices.filter(({ at }) => at < solved),
    { at: solved, state: 'solved' },
    { at: again, state: 'open' },
  ];
}
