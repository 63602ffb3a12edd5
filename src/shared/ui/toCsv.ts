import { BYTE_ORDER_MARK, csvLine } from '../domain/export/csvLine.ts';
import { exportCells } from '../domain/export/exportCell.ts';
import type { ExportColumn, ExportRow, ExportValue } from '../domain/export/exportTable.ts';

export type CsvValue = ExportValue;

const PLAIN: ExportColumn = { id: '', head: '', kind: 'text' };

/** The CSV of a small table of text and plain numbers, its head row first, in one piece. */
export function toCsv(rows: Iterable<ExportRow>): string {
  let text = BYTE_ORDER_MARK;
  for (const row of rows) {
    const columns = row.map(() => PLAIN);
    text += csvLine(exportCells(columns, row, { reveal: false }));
  }
  return text;
}
