import type { Verdict } from '../../../../shared/domain/community/moderationTerms.ts';
import { stream } from '../../../../shared/domain/random/stream.ts';

/**
 * Whether a decision is looked at a second time, by somebody who is not told of the first: a seeded
 * share of all, told by the decision's id alone, so that nobody chooses which and every tab agrees.
 *
 * @param share 0 to 1
 */
export function isReviewedTwice(decision: string, share: number, seed: number): boolean {
  return stream(seed, `secondReview:${decision}`).at(0).unit() < share;
}

/** Of the choice of decisions that are looked at twice: the same for all shops and for good. */
export const SECOND_SEED = 20_261;

type Reviewed = {
  readonly id: string;
  readonly verdict: Verdict;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
};

/**
 * Decisions that wait for somebody's second look, the oldest first: those of the share that others made and
 * nobody has reviewed. What was only handed on is no decision.
 *
 * @param reviewed ids of decisions that were looked at twice
 * @param share 0 to 1
 */
export function secondReviewsFor<D extends Reviewed>(
  decisions: readonly D[],
  reviewed: ReadonlySet<string>,
  reviewer: string,
  share: number,
): D[] {
  return decisions
    .filter(
      ({ id, by, verdict }) =>
        by !== reviewer &&
        verdict !== 'escalate' &&
        !reviewed.has(id) &&
        isReviewedTwice(id, share, SECOND_SEED),
    )
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
