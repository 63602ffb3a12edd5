import type { CustomerRound } from './customerRounds.ts';
import { isFinished } from './isFinished.ts';
import { leftToBot } from './leftToBot.ts';
import { messageEvent, type MetricEvent } from './metricEvent.ts';
import type { Timeline } from './timeline.ts';

/**
 * Since when a customer waits for a person: the first question that none has answered. Null where nobody
 * waits: what is solved waits for nobody, nor does what a bot answered and did not hand over.
 * @param rounds waits for a person, as `agentRounds` gives them
 */
export function waitingNow(
  { states, handoffs }: Timeline,
  rounds: readonly CustomerRound[],
): MetricEvent | null {
  const round = rounds.at(-1);
  if (!round || round.agent || round.dropped || isFinished(states.at(-1)?.state)) return null;
  return leftToBot(round, handoffs) === null ? messageEvent(round.start) : null;
}
