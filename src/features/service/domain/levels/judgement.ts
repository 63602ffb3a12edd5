import type { BusinessClock } from '../hours/businessClock.ts';
import type { Pause } from '../hours/pauses.ts';
import type { TimeSpan } from '../metrics/timeSpan.ts';
import type { LevelKind } from './levelKinds.ts';
import type { LevelState } from './levelState.ts';

/** One promise, held against what happened. */
export type Judgement = TimeSpan & {
  readonly kind: LevelKind;
  readonly state: LevelState;
  /** Seconds that were promised, and that passed so far, by the target's clock, less pauses. */
  readonly target: number;
  readonly actual: number;
  /** Epoch ms at which it is, or was, due; null while a pause has no end. */
  readonly dueAt: number | null;
};

/**
 * Only what lies between the times counts, not when somebody looks: what was solved too late is a breach
 * also where nobody looked in between (Chatwoot marks it as kept). Exactly as long as promised is kept.
 *
 * @param ended why it is not running any more though it has no end: solved without an answer, or left
 *   to a bot. It is a breach where it was late by then, and else nothing.
 * @param now epoch ms
 */
export function judgement(
  kind: LevelKind,
  span: TimeSpan,
  target: number,
  { clock, pauses, ended, now }: JudgedWith,
): Judgement {
  const actual = clock.openSeconds(span.start.at, span.end?.at ?? ended ?? now, pauses);
  const dueAt = clock.deadline(span.start.at, target, pauses);
  const late = actual > target;
  const running = span.end === null && ended === null;
  const kept: LevelState = running ? 'running' : span.end ? 'met' : 'notApplicable';
  const state: LevelState = !late ? kept : running ? 'breachedRunning' : 'breached';
  return { ...span, kind, state, target, actual, dueAt };
}

export type JudgedWith = {
  readonly clock: BusinessClock;
  readonly pauses: readonly Pause[];
  /** Epoch ms. */
  readonly ended: number | null;
  readonly now: number;
};
