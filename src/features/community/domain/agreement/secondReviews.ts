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
