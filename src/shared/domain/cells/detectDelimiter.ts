import { CsvTokenizer } from './csvTokenizer.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows that are looked at. */
const ROWS = 200;
/** More columns than any export has. */
export const MAX_COLUMNS = 2000;

/**
 * The delimiter of a table, told by how evenly each candidate cuts the first rows (quotes heeded):
 * the one for which most rows have as many cells as the header; of equals, the one with most cells.
 *
 * @param head UTF-8 text from the beginning of the file
 * @param whole whether that is the whole file
 */
export function detectDelimiter(
  head: Uint8Array,
  whole: boolean,
): { delimiter: string; columns: number } {
  let best = { delimiter: ',', columns: 1, score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = cellCounts(head, whole, delimiter);
    const columns = counts[0] ?? 0;
    if (columns < 2 || columns > MAX_COLUMNS) continue;
    const even = counts.filter((count) => count === columns).length / counts.length;
    // A header that is cut into many cells weighs more than a few uneven rows.
    const score = even * (2 - 1 / columns);
    if (score > best.score) best = { delimiter, columns, score };
  }
  return best;
}

function cellCounts(head: Uint8Array, whole: boolean, delimiter: string): number[] {
  const counts: number[] = [];
  // Two columns are enough to count the cells of a row.
  new CsvTokenizer(delimiter, 2).read(head, whole, (batch) => {
    const rows = Math.min(batch.rows, ROWS - counts.length);
    for (let row = 0; row < rows; row++) counts.push(batch.counts[row] ?? 0);
  });
  return counts;
}
