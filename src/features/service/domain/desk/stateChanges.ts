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
  /** When the customer wrote, and when agents did, in any order. */
  readonly customerAt: readonly number[];
  readonly agentAt: readonly number[];
};

/**
 * Changes of state as far as a file tells them: its beginning, what lines of the desk say, when it was
 * last solved. One that has been solved and is open came back then: with the line that says so, else with
 * the next message, the customer's first, whose time is the best that is known. So did one of which no
 * file has the state, where the customer wrote after it. [] where nobody can say when it was solved.
 */
export function stateChanges(told: ToldStates): StateChange[] {
  const { state, begunAt, solvedAt, notices, customerAt, agentAt } = told;
  if (Number.isNaN(begunAt)) return [];
  const open: StateChange = { at: begunAt, state: 'open' };
  const solved = Number.isNaN(solvedAt) ? null : solvedAt;
  const last = notices.at(-1);
  if (state === 'unknown') {
    const back = last?.state === 'solved' ? firstAfter(customerAt, last.at) : undefined;
    return notices.length === 0 ? [] : [open, ...notices, ...openedAt(back)];
  }
  if (isFinished(state)) {
    if (solved !== null)
      return [open, ...notices.filter(({ at }) => at < solved), { at: solved, state }];
    // Without a time of its own the last line that says so has it.
    return last?.state === 'solved' ? [open, ...notices] : [];
  }
  const back = (after: number) =>
    firstAfter(customerAt, after) ?? firstAfter(agentAt, after) ?? after;
  if (solved === null || solved < begunAt) {
    return [open, ...notices, ...openedAt(last?.state === 'solved' ? back(last.at) : undefined)];
  }
  const line = notices.find((notice) => notice.state === 'open' && notice.at >= solved);
  return [
    open,
    ...notices.filter(({ at }) => at < solved),
    { at: solved, state: 'solved' },
    { at: line?.at ?? back(solved), state: 'open' },
  ];
}

function openedAt(at: number | undefined): StateChange[] {
  return at === undefined ? [] : [{ at, state: 'open' }];
}

function firstAfter(times: readonly number[], after: number): number | undefined {
  const later = times.filter((at) => at > after);
  return later.length === 0 ? undefined : Math.min(...later);
}
