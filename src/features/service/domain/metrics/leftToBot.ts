import type { CustomerRound } from './customerRounds.ts';

/**
 * When a bot answered what no person did, unless it has handed it over since: that waits for nobody.
 * Epoch ms; null where somebody answered, or has to.
 * @param round a wait for a person, as `agentRounds` gives it
 */
export function leftToBot(
  { start, agent, bot }: CustomerRound,
  handoffs: readonly number[],
): number | null {
  if (agent || !bot || handoffs.some((at) => at >= start.at)) return null;
  return bot.at;
}
