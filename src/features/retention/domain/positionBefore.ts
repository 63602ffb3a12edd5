/**
 * The range that a position lies in, of ranges that begin at ascending `starts`: the last i with
 * starts[i] ≤ position.
 */
export function positionBefore(starts: ArrayLike<number>, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
