/**
 * How unlike each other the products of a list are: the mean of 1 − similarity over all its pairs.
 * NaN for fewer than two products.
 *
 * Source: Ziegler et al. 2005, "Improving Recommendation Lists Through Topic Diversification" (WWW);
 * as Smyth & McClave 2001 write it, and Microsoft Recommenders' user_diversity.
 *
 * @param similarity 0 (nothing in common) to 1, the same both ways round
 */
export function listDiversity(
  list: ArrayLike<number>,
  similarity: (a: number, b: number) => number,
): number {
  let sum = 0;
  let pairs = 0;
  for (let a = 0; a < list.length; a++) {
    for (let b = a + 1; b < list.length; b++) {
      sum += 1 - similarity(list[a] ?? -1, list[b] ?? -1);
      pairs++;
    }
  }
  return pairs === 0 ? NaN : sum / pairs;
}
