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
 * The round that an item is in: one more than those decided, where nothing was decided yet, something was
 * reported after the last decision, or the last one leaves it to somebody else; null where nothing is
 * open. Ignores the order of both.
 */
export function openRound(
  decisions: readonly Pick<Decision, 'round' | 'at' | 'verdict'>[],
  reportedAt: readonly number[],
): number | null {
  const last = lastDecision(decisions);
  if (!last) return 1;
  const isReported = reportedAt.some((at) => decisions.every((decision) => at > decision.at));
  return isReported || last.verdict === 'escalate' ? last.round + 1 : null;
}

/** The one of the highest round; undefined of none. */
export function lastDecision<D extends Pick<Decision, 'round'>>(
  decisions: readonly D[],
): D | undefined {
  return decisions.reduce<D | undefined>(
    (last, each) => (last && last.round >= each.round ? last : each),
    undefined,
  );
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
