/** A point of a chart of two things of which more is better; null where either is not known. */
export type TwoGoods = { readonly first: number | null; readonly second: number | null };

/**
 * Which points nothing beats: no other is at least as good in both and better in one (the Pareto
 * front). A point with a value that is not known is never among them.
 */
export function unbeaten(points: readonly TwoGoods[]): boolean[] {
  return points.map(({ first, second }) => {
    if (first === null || second === null) return false;
    return !points.some(
      (other) =>
        other.first !== null &&
        other.second !== null &&
        other.first >= first &&
        other.second >= second &&
        (other.first > first || other.second > second),
    );
  });
}
