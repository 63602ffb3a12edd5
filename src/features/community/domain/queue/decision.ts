import type { Verdict } from '../../../../shared/domain/community/moderationTerms.ts';

export type Decision = {
  /** `decision:<item>:<round>`: so that a second one of the same round cannot be written. */
  readonly id: string;
  readonly item: string;
  /** From 1; a report that comes after a decision opens the next. */
  readonly round: number;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
};

/** What a person wants to decide, and on which round they looked. */
export type DecisionRequest = Omit<Decision, 'id'>;

export function decisionId(item: string, round: number): string {
  return `decision:${item}:${round}`;
}

/**
 * The round that an item is in: one more than those decided, where something was reported after the
 * last decision or nothing was decided yet; null where nothing is open. Ignores the order of both.
 */
export function openRound(
  decisions: readonly Pick<Decision, 'round' | 'at'>[],
  reportedAt: readonly number[],
): number | null {
  const rounds = decisions.map(({ round }) => round);
  const last = Math.max(-Infinity, ...decisions.map(({ at }) => at));
  if (decisions.length > 0 && !reportedAt.some((at) => at > last)) return null;
  return Math.max(0, ...rounds) + 1;
}

export type DecisionOutcome =
  | { readonly kind: 'made'; readonly decision: Decision }
  /** Somebody decided this round before; what they decided stands, and is shown. */
  | { readonly kind: 'alreadyDecided'; readonly first: Decision }
  /** The item has moved on to another round since it was looked at. */
  | { readonly kind: 'otherRound'; readonly open: number | null };

/**
 * Makes a decision once: the first of a round stands, whoever comes second is told of it. The same
 * request sent twice is made once.
 *
 * @param decisions those stored on the item
 * @param open see `openRound`
 */
export function decideOnce(
  decisions: readonly Decision[],
  open: number | null,
  request: DecisionRequest,
): DecisionOutcome {
  const id = decisionId(request.item, request.round);
  const first = decisions.find((decision) => decision.id === id);
  if (first) return { kind: 'alreadyDecided', first };
  if (open !== request.round) return { kind: 'otherRound', open };
  return { kind: 'made', decision: { id, ...request } };
}
