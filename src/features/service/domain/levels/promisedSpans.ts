import { agentRounds } from '../metrics/agentRounds.ts';
import { customerRounds } from '../metrics/customerRounds.ts';
import { firstResponse } from '../metrics/firstResponse.ts';
import { isFinished } from '../metrics/isFinished.ts';
import { leftToBot } from '../metrics/leftToBot.ts';
import { messageEvent } from '../metrics/metricEvent.ts';
import { nextRounds } from '../metrics/nextRounds.ts';
import { resolutionCycles } from '../metrics/resolutionCycles.ts';
import type { Timeline } from '../metrics/timeline.ts';
import type { TimeSpan } from '../metrics/timeSpan.ts';
import type { LevelKind } from './levelKinds.ts';

/** A time that something can be promised about. */
export type PromisedSpan = {
  readonly kind: LevelKind;
  readonly span: TimeSpan;
  /**
   * Epoch ms from which it is not running any more though it has no end: solved without an answer, or
   * left to a bot. Null otherwise.
   */
  readonly ended: number | null;
};

/**
 * - First: people's time (from a hand-off, where there was one), see `firstResponse`.
 * - Next: each wait for a person after that. Asking again does not begin another: Chatwoot counts one
 *   miss for each message of the customer, Zammad and dbt_zendesk one for the wait, as we do.
 * - Resolution: each cycle on its own, so that a customer who comes back after weeks does not turn a
 *   promise that was kept into a breach. None where the file has no states.
 *
 * What a bot answered and did not hand over is promised to nobody.
 */
export function promisedSpans(timeline: Timeline): PromisedSpan[] {
  const { states, handoffs } = timeline;
  const spans: PromisedSpan[] = [];
  const rounds = agentRounds(customerRounds(timeline));
  const first = firstResponse(timeline);
  if (typeof first.human !== 'string') {
    const state = states.at(-1);
    const solvedAt = state && isFinished(state.state) ? state.at : null;
    const last = rounds.at(-1);
    const ended = solvedAt ?? (last ? leftToBot(last, handoffs) : null);
    spans.push({ kind: 'first', span: first.human, ended });
  }
  for (const round of nextRounds(rounds, first.felt)) {
    const { start, agent, dropped } = round;
    const end = agent && messageEvent(agent);
    const span = { start: messageEvent(start), end, agent: agent?.author ?? null };
    spans.push({ kind: 'next', span, ended: dropped?.at ?? leftToBot(round, handoffs) });
  }
  for (const span of resolutionCycles(timeline)) {
    spans.push({ kind: 'resolution', span, ended: null });
  }
  return spans;
}
