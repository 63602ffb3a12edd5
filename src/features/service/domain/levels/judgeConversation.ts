import { pausesOfStates } from '../metrics/pausesOfStates.ts';
import type { Timeline } from '../metrics/timeline.ts';
import { judgement, type Judgement } from './judgement.ts';
import type { LevelClocks } from './levelClocks.ts';
import type { LevelKind } from './levelKinds.ts';
import { worseOf, type LevelState } from './levelState.ts';
import type { PromisedSpan } from './promisedSpans.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';
import { targetFor } from './targetFor.ts';

/** How a conversation stands against what was promised. */
export type JudgedConversation = {
  /** Id of the target that it is held against; null where none fits. */
  readonly target: string | null;
  /** The calendar that was counted by; null for the wall clock or where no target fits. */
  readonly calendar: string | null;
  readonly judgements: readonly Judgement[];
  /** The worst of each kind, and of all. */
  readonly states: Readonly<Record<LevelKind, LevelState>>;
  readonly state: LevelState;
  /** The earliest that is due and not yet past; epoch ms. */
  readonly nextDue: number | null;
};

/**
 * @param spans as `promisedSpans` gives them; the same for any settings
 * @param clocks of the same settings
 * @param now epoch ms, as the timeline was made with
 */
export function judgeConversation(
  { conversation, states: changes }: Timeline,
  spans: readonly PromisedSpan[],
  { targets, pauses: pausing }: ServiceLevelSettings,
  clocks: LevelClocks,
  now: number,
): JudgedConversation {
  const judgements: Judgement[] = [];
  const states: Record<LevelKind, LevelState> = {
    first: 'notApplicable',
    next: 'notApplicable',
    resolution: 'notApplicable',
  };
  let state: LevelState = 'notApplicable';
  let nextDue: number | null = null;
  const target = targetFor(targets, conversation.channel, conversation.priority);
  if (!target) return { target: null, calendar: null, judgements, states, state, nextDue };
  const clock = clocks.of(target.calendar);
  const pauses = pausesOfStates(changes, pausing);
  for (const promised of spans) {
    const { kind } = promised;
    const seconds = target[kind];
    if (seconds === null) continue;
    const one = judgement(promised, seconds, clock, pauses, now);
    judgements.push(one);
    states[kind] = worseOf(states[kind], one.state);
    state = worseOf(state, one.state);
    if (one.state !== 'running' || one.dueAt === null) continue;
    nextDue = Math.min(nextDue ?? Infinity, one.dueAt);
  }
  return { target: target.id, calendar: target.calendar, judgements, states, state, nextDue };
}
