/** Scores of products that may be looked at for one side: about two seconds' worth. */
const MOST_SCORES = 60_000_000;
/** Fewer lists would tell nothing. */
const FEWEST = 200;

/**
 * How many lists can be made without the shop's staff waiting for long: each looks at every product,
 * so a catalogue of 200,000 gets fewer than one of 4,000.
 *
 * @param most wanted
 */
export function affordableLists(items: number, most: number): number {
  return Math.min(most, Math.max(FEWEST, Math.floor(MOST_SCORES / Math.max(1, items))));
}
