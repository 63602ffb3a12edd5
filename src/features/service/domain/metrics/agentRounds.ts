import type { CustomerRound } from './customerRounds.ts';

/**
 * Waits for a person: what bots say in between does not end them. `bot` is what a bot has said since the
 * customer's last question.
 *
 * Rounds that only a bot answered belong to the wait for a person that goes on in the next one.
 * Source: Chatwoot, `waiting_since`: the first customer message that no person has answered.
 */
export function agentRounds(rounds: readonly CustomerRound[]): CustomerRound[] {
  const merged: CustomerRound[] = [];
  for (const round of rounds) {
    const last = merged.at(-1);
    const waiting = last && !last.agent && !last.dropped;
    if (waiting) merged[merged.length - 1] = { ...round, start: last.start };
    else merged.push(round);
  }
  return merged;
}
