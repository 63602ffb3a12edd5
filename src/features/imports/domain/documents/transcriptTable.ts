import {
  TRANSCRIPT_COLUMNS,
  type DocumentOrigin,
  type DocumentRow,
  type DocumentTable,
} from './documentTable.ts';

const AT = TRANSCRIPT_COLUMNS.indexOf('at');

/**
 * Messages as a table. Where none has a time there is no column for it: that the file has none is then
 * said once, not of each row.
 */
export function transcriptTable(
  origin: DocumentOrigin,
  rows: readonly DocumentRow[],
): DocumentTable {
  if (rows.some(({ cells }) => (cells[AT] ?? '') !== '')) {
    return { origin, columns: TRANSCRIPT_COLUMNS, rows };
  }
  const without = (cells: readonly string[]) => cells.filter((_, column) => column !== AT);
  return {
    origin,
    columns: without(TRANSCRIPT_COLUMNS),
    rows: rows.map((row) => ({ ...row, cells: without(row.cells) })),
  };
}
