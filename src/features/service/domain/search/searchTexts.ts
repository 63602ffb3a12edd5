import { isWordEdge } from './wordEdges.ts';

/** Texts of one segment, one after another: row r is `folded.slice(offsets[r], offsets[r + 1])`. */
export type FoldedTexts = {
  readonly folded: string;
  readonly offsets: Uint32Array;
};

/** How words are looked for. */
export const SEARCH_MODES = ['exact', 'words'] as const;
export type SearchMode = (typeof SEARCH_MODES)[number];

/**
 * Calls back for each row that has the needle somewhere, once, in ascending order: a scan, exact in
 * every language, with no index to build and no tokeniser to be wrong.
 *
 * @param needle folded, not empty
 * @param mode 'words' wants Latin letters and digits at the needle's ends to be ends of words; Han
 *   characters have no such ends
 * @param each told the row, and where its first hit begins in the row
 */
export function searchTexts(
  { folded, offsets }: FoldedTexts,
  needle: string,
  mode: SearchMode,
  each: (row: number, at: number) => void,
): void {
  const rows = offsets.length - 1;
  let row = 0;
  let from = 0;
  for (;;) {
    const hit = folded.indexOf(needle, from);
    if (hit < 0) return;
    row = rowAt(offsets, hit, row, rows);
    const end = offsets[row + 1] ?? 0;
    if (hit + needle.length > end) {
      // It runs into the next row's text: no hit.
      from = hit + 1;
    } else if (mode === 'words' && !isWhole(folded, offsets[row] ?? 0, end, hit, needle.length)) {
      from = hit + 1;
    } else {
      each(row, hit - (offsets[row] ?? 0));
      from = end;
      row++;
      if (row >= rows) return;
    }
  }
}

/** Every place of the needle in one folded text; they do not overlap. */
export function hitsIn(folded: string, needle: string, mode: SearchMode): number[] {
  const hits: number[] = [];
  if (needle === '') return hits;
  for (let at = folded.indexOf(needle); at >= 0;) {
    const isHit = mode === 'exact' || isWhole(folded, 0, folded.length, at, needle.length);
    if (isHit) hits.push(at);
    at = folded.indexOf(needle, isHit ? at + needle.length : at + 1);
  }
  return hits;
}

function isWhole(text: string, start: number, end: number, at: number, length: number): boolean {
  return (
    (at === start || isWordEdge(text, at)) && (at + length === end || isWordEdge(text, at + length))
  );
}

/** The row in which a place lies, at or after `row`: steps that double, then halves. */
function rowAt(offsets: Uint32Array, place: number, row: number, rows: number): number {
  let step = 1;
  let low = row;
  while (low + step < rows && (offsets[low + step] ?? 0) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(rows, low + step);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
