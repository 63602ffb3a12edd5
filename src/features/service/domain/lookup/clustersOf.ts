import type { TermMatch } from './matchTerms.ts';

/** Terms that may stand between two that are about the same product. */
const APART = 5;

/**
 * What was matched, cut where much else is said in between: a customer who writes of a mug and, five
 * sentences later, of something white, does not name a white mug.
 *
 * @param matches in the message's order
 */
export function clustersOf(matches: readonly TermMatch[]): TermMatch[][] {
  const clusters: TermMatch[][] = [];
  let last: TermMatch[] = [];
  for (const match of matches) {
    const before = last.at(-1);
    if (!before || match.at - before.at > APART + 1) {
      last = [];
      clusters.push(last);
    }
    last.push(match);
  }
  return clusters;
}
