/**
 * The place on a time axis at which an instant falls; null before the first and from the end on.
 *
 * @param starts epoch ms at which each place begins, ascending
 * @param end epoch ms at which the last place ends
 */
export function placeOfInstant(
  starts: readonly number[],
  end: number,
  instant: number,
): number | null {
  if (instant >= end) return null;
  const place = starts.findLastIndex((start) => start <= instant);
  return place < 0 ? null : place;
}
