/** What places an import among others. */
export type PlacedImport = {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
};

/**
 * The imports of two copies of a shop in one order: the order that each side had is kept, and where
 * neither says which of two came first, the one that was imported earlier does (of two at the same
 * instant, the one with the smaller id). So of a document that both sides imported the later import
 * is seen, and both sides come to the same order, whichever merges the other.
 *
 * @param mine in the order of this side; `theirs` in that of the other
 * @returns the ids of all
 */
export function mergedOrder(
  mine: readonly PlacedImport[],
  theirs: readonly PlacedImport[],
): string[] {
  const inMine = new Set(mine.map(({ id }) => id));
  const inTheirs = new Set(theirs.map(({ id }) => id));
  const placed = new Set<string>();
  const next = (list: readonly PlacedImport[], from: number) => {
    let at = from;
    while (placed.has(list[at]?.id ?? '')) at++;
    return at;
  };
  for (let i = 0, j = 0; ;) {
    i = next(mine, i);
    j = next(theirs, j);
    const a = mine[i];
    const b = theirs[j];
    const first = a && b ? firstOf(a, b, inTheirs.has(a.id), inMine.has(b.id)) : (a ?? b);
    if (!first) return [...placed];
    placed.add(first.id);
  }
}

/** Of the first of each side: one that the other side has too waits until its turn there. */
function firstOf(a: PlacedImport, b: PlacedImport, aWaits: boolean, bWaits: boolean): PlacedImport {
  if (aWaits !== bWaits) return aWaits ? b : a;
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return a.id <= b.id ? a : b;
}
