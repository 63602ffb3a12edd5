type Place = { readonly start: number; readonly end: number };

/** Hits that lie in no allowed place: such a place has to contain a hit wholly to excuse it. */
export function outsideAllowed<T extends Place>(
  hits: readonly T[],
  allowed: readonly Place[],
): readonly T[] {
  if (allowed.length === 0) return hits;
  return hits.filter(({ start, end }) =>
    allowed.every((place) => start < place.start || end > place.end),
  );
}
