import { strToU8, Zip, ZipDeflate } from 'fflate';
import { exportCells } from '../domain/export/exportCell.ts';
import type { ExportContents, ExportOptions } from '../domain/export/exportTable.ts';
import { isCut, SHEET_END, SHEET_ROWS, sheetRow, sheetStart } from '../domain/export/xlsxSheet.ts';
import { sheetPath, workbookParts } from '../domain/export/xlsxWorkbook.ts';
import type { ExportedFile } from './exportedFile.ts';

type Pace = {
  /** Characters after which the page gets its turn. */
  readonly piece: number;
  readonly turn: () => Promise<void>;
};

/**
 * Writes a workbook. What does not fit into one sheet goes on in the next.
 *
 * The XML is written here and deflated piece by piece: the libraries at hand make the whole archive
 * at once, large parts of it in a worker from a blob, which the content security policy forbids.
 */
export async function xlsxFile(
  { name, columns, rows }: ExportContents,
  options: ExportOptions,
  { piece, turn }: Pace,
): Promise<ExportedFile> {
  const { zip, finished } = zipInMemory();
  let cut = 0;
  let sheets = 0;
  let row = 0;
  let text = '';
  let sheet: ZipDeflate | undefined;

  const closeSheet = () => {
    sheet?.push(strToU8(text + SHEET_END), true);
  };
  const openSheet = () => {
    closeSheet();
    sheets++;
    sheet = new ZipDeflate(sheetPath(sheets), { level: 6 });
    zip.add(sheet);
    text = sheetStart(columns);
    row = 1;
  };

  openSheet();
  for await (const values of rows) {
    if (row === SHEET_ROWS) openSheet();
    const cells = exportCells(columns, values, options);
    for (const cell of cells) if (isCut(cell)) cut++;
    row++;
    text += sheetRow(row, cells);
    if (text.length < piece) continue;
    sheet?.push(strToU8(text));
    text = '';
    await turn();
  }
  closeSheet();
  for (const [path, xml] of workbookParts(columns, name, sheets)) {
    const part = new ZipDeflate(path);
    zip.add(part);
    part.push(strToU8(xml), true);
  }
  zip.end();
  return { blob: await finished, cut };
}

function zipInMemory(): { readonly zip: Zip; readonly finished: Promise<Blob> } {
  const chunks: BlobPart[] = [];
  const zip = new Zip();
  const finished = new Promise<Blob>((resolve, reject) => {
    zip.ondata = (error, chunk, final) => {
      if (error) reject(error);
      // Copied: fflate's chunks may be parts of larger buffers.
      else chunks.push(chunk.slice());
      if (final) {
        resolve(
          new Blob(chunks, {
            type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          }),
        );
      }
    };
  });
  return { zip, finished };
}
