import type { BusinessClock } from '../hours/businessClock.ts';
import type { Pause } from '../hours/pauses.ts';
import type { MetricEvent } from '../metrics/metricEvent.ts';
import type { LevelKind } from './levelKinds.ts';
import type { LevelState } from './levelState.ts';
import type { PromisedSpan } from './promisedSpans.ts';

/** One promise, held against what happened. */
export type Judgement = {
  readonly kind: LevelKind;
  readonly state: LevelState;
  readonly start: MetricEvent;
  readonly end: MetricEvent | null;
  /** Who ended it, or wrote last before it ended; null where nobody is known. */
  readonly agent: string | null;
  /** Seconds that were promised, and that passed so far, by the target's clock, less pauses. */
  readonly target: number;
  readonly actual: number;
  /** Epoch ms at which it is, or was, due; null while a pause has no end. */
  readonly dueAt: number | null;
};

/**
 * Only what lies between the times counts, not when somebody looks: what was solved too late is a breach
 * also where nobody looked in between (Chatwoot marks it as kept). Exactly as long as promised is kept.
 * What ended without an answer is a breach where it was late by then, and else nothing.
 *
 * @param target seconds
 * @param now epoch ms
 */
export function judgement(
  { kind, span: { start, end, agent }, ended }: PromisedSpan,
  target: number,
  clock: BusinessClock,
  pauses: readonly Pause[],
  now: number,
): Judgement {
  const actual = clock.openSeconds(start.at, end?.at ?? ended ?? now, pauses);
  const dueAt = clock.deadline(start.at, target, pauses);
  const late = actual > target;
  const running = end === null && ended === null;
  const kept: LevelState = running ? 'running' : end ? 'met' : 'notApplicable';
  const state: LevelState = !late ? kept : running ? 'breachedRunning' : 'breached';
  return { kind, state, start, end, agent, target, actual, dueAt };
}
