import type { CustomerRound } from './customerRounds.ts';
import type { SpanOrReason } from './timeSpan.ts';

/**
 * Of the waits for a person those that began after the first answer.
 * @param rounds as `agentRounds` gives them
 */
export function nextRounds(rounds: readonly CustomerRound[], first: SpanOrReason): CustomerRound[] {
  const answered = typeof first === 'string' ? undefined : first.end;
  if (!answered) return [];
  // The round that the first answer ends began before it, at the same millisecond at the latest.
  return rounds.filter(({ start, agent }) => start.at >= answered.at && agent?.id !== answered.id);
}
