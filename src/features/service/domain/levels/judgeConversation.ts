import { agentRounds } from '../metrics/agentRounds.ts';
import { customerRounds } from '../metrics/customerRounds.ts';
import { firstResponse } from '../metrics/firstResponse.ts';
import { isFinished } from '../metrics/isFinished.ts';
import { leftToBot } from '../metrics/leftToBot.ts';
import { messageEvent } from '../metrics/metricEvent.ts';
import { nextRounds } from '../metrics/nextRounds.ts';
import { pausesOfStates } from '../metrics/pausesOfStates.ts';
import { resolutionCycles } from '../metrics/resolutionCycles.ts';
import type { Timeline } from '../metrics/timeline.ts';
import type { TimeSpan } from '../metrics/timeSpan.ts';
import { judgement, type Judgement } from './judgement.ts';
import type { LevelClocks } from './levelClocks.ts';
import type { LevelKind } from './levelKinds.ts';
import { worstState, type LevelState } from './levelState.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';
import { targetFor } from './targetFor.ts';

/** How a conversation stands against what was promised. */
export type JudgedConversation = {
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
 * - First: people's time (from a hand-off, where there was one), see `firstResponse`.
 * - Next: each wait for a person after that. Asking again does not begin another: Chatwoot counts one
 *   miss for each message of the customer, Zammad and dbt_zendesk one for the wait, as we do.
 * - Resolution: each cycle on its own, so that a customer who comes back after weeks does not turn a
 *   promise that was kept into a breach. Not applicable where the file has no states.
 *
 * What a bot answered and did not hand over is promised to nobody.
 * @param clocks of the same settings
 */
export function judgeConversation(
  timeline: Timeline,
  { targets, pauses: pausing }: ServiceLevelSettings,
  clocks: LevelClocks,
  now: number,
): JudgedConversation {
  const { conversation, states, handoffs } = timeline;
  const target = targetFor(targets, conversation.channel, conversation.priority);
  if (!target) return NOT_APPLICABLE;
  const clock = clocks.of(target.calendar);
  const pauses = pausesOfStates(states, pausing);
  const judgements: Judgement[] = [];
  const judge = (kind: LevelKind, span: TimeSpan, ended: number | null): void => {
    const promised = target[kind];
    if (promised === null) return;
    judgements.push(judgement(kind, span, promised, { clock, pauses, ended, now }));
  };
  const rounds = agentRounds(customerRounds(timeline));
  const last = rounds.at(-1);
  const first = firstResponse(timeline);
  if (typeof first.human !== 'string') {
    const solved = states.findLast(({ state }) => isFinished(state));
    const solvedAt = isFinished(states.at(-1)?.state) ? (solved?.at ?? null) : null;
    judge('first', first.human, solvedAt ?? (last ? leftToBot(last, handoffs) : null));
  }
  for (const round of nextRounds(rounds, first.felt)) {
    const { start, agent, dropped } = round;
    const end = agent && messageEvent(agent);
    const span = { start: messageEvent(start), end, agent: agent?.author ?? null };
    judge('next', span, dropped?.at ?? leftToBot(round, handoffs));
  }
  for (const cycle of resolutionCycles(timeline)) judge('resolution', cycle, null);
  return {
    calendar: target.calendar,
    judgements,
    states: {
      first: worstOf(judgements, 'first'),
      next: worstOf(judgements, 'next'),
      resolution: worstOf(judgements, 'resolution'),
    },
    state: worstState(judgements.map(({ state }) => state)),
    nextDue: nextDueOf(judgements),
  };
}

const NOT_APPLICABLE: JudgedConversation = {
  calendar: null,
  judgements: [],
  states: { first: 'notApplicable', next: 'notApplicable', resolution: 'notApplicable' },
  state: 'notApplicable',
  nextDue: null,
};

function worstOf(judgements: readonly Judgement[], kind: LevelKind): LevelState {
  return worstState(judgements.flatMap((one) => (one.kind === kind ? [one.state] : [])));
}

function nextDueOf(judgements: readonly Judgement[]): number | null {
  const due = judgements.flatMap(({ state, dueAt }) =>
    state === 'running' && dueAt !== null ? [dueAt] : [],
  );
  return due.length === 0 ? null : Math.min(...due);
}
