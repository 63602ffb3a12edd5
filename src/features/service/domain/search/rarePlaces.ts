/**
 * Where in a needle its two rarest units stand, the earlier first; twice the same where it has one. A scan
 * that looks for these stops seldom: "th" is nearly everywhere, "y" and "p" near each other are not.
 *
 * @param needle units, not empty
 * @param seen how often each unit stands in (a sample of) the texts
 */
export function rarePlaces(needle: Uint16Array, seen: Uint32Array): readonly [number, number] {
  const countAt = (place: number) => seen[needle[place] ?? 0] ?? 0;
  let rarest = 0;
  for (let place = 1; place < needle.length; place++) {
    if (countAt(place) < countAt(rarest)) rarest = place;
  }
  if (needle.length === 1) return [0, 0];
  let second = rarest === 0 ? 1 : 0;
  for (let place = 0; place < needle.length; place++) {
    if (place !== rarest && countAt(place) < countAt(second)) second = place;
  }
  return rarest < second ? [rarest, second] : [second, rarest];
}
