/**
 * The places with the largest values above 0, the largest first, of equals the earlier; in one pass.
 *
 * @param most so many at most
 */
export function largest(
  length: number,
  most: number,
  valueOf: (place: number) => number,
): number[] {
  const found: number[] = [];
  let least = 0;
  for (let place = 0; place < length; place++) {
    const value = valueOf(place);
    if (value <= least) continue;
    const before = found.findIndex((one) => valueOf(one) < value);
    found.splice(before < 0 ? found.length : before, 0, place);
    if (found.length > most) found.pop();
    if (found.length === most) least = valueOf(found[most - 1] ?? 0);
  }
  return found;
}
