import { BYTE_ORDER_MARK, csvLine } from '../domain/export/csvLine.ts';
import { exportCells } from '../domain/export/exportCell.ts';
import type {
  ExportContents,
  ExportFormat,
  ExportOptions,
  ExportRow,
} from '../domain/export/exportTable.ts';
import { jsonLine } from '../domain/export/jsonLine.ts';
import type { ExportedFile } from './exportedFile.ts';

/** Text that is gathered before the page gets a turn. */
const PIECE = 1 << 18;

/** Writes a table to a file of the format, in pieces between which the page stays alive. */
export async function exportFile(
  format: ExportFormat,
  contents: ExportContents,
  options: ExportOptions,
): Promise<ExportedFile> {
  const { columns } = contents;
  switch (format) {
    case 'csv': {
      const head = columns.map(({ head: text }) => ({ type: 'text' as const, text }));
      return textFile('text/csv', BYTE_ORDER_MARK + csvLine(head), contents, (row) =>
        csvLine(exportCells(columns, row, options)),
      );
    }
    case 'jsonl':
      return textFile('application/jsonl', '', contents, (row) =>
        jsonLine(columns, exportCells(columns, row, options)),
      );
    case 'xlsx': {
      const { xlsxFile } = await import('./xlsxFile.ts');
      return xlsxFile(contents, options, { piece: PIECE, turn });
    }
  }
}

async function textFile(
  type: string,
  start: string,
  { rows }: ExportContents,
  write: (row: ExportRow) => string,
): Promise<ExportedFile> {
  const parts: string[] = [];
  let text = start;
  for await (const row of rows) {
    text += write(row);
    if (text.length < PIECE) continue;
    parts.push(text);
    text = '';
    await turn();
  }
  return { blob: new Blob([...parts, text], { type: `${type};charset=utf-8` }), cut: 0 };
}

/** Lets the page answer clicks before the next piece. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
