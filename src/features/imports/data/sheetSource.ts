import { ROW_FLAG } from '../../../shared/domain/cells/cellBatch.ts';
import { headerKey } from '../domain/headerKey.ts';
import { readHeldRows, type HeldRow } from './heldRows.ts';
import { ImportStop } from './importStop.ts';
import { columnNames, HEAD_ROWS, type TableSource } from './tableSource.ts';
import { xlsxSheets, type Sheet } from './xlsxSheets.ts';

/** A sheet's rows below its header. */
type Table = {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
};

/**
 * A spreadsheet as a table: the sheet with most rows, and behind it those with the same headers
 * (exports put each year on a sheet of its own). Line numbers are rows of the sheet; those of
 * further sheets go on from there.
 * @throws ImportStop 'damagedArchive', 'unpackedTooLarge', 'emptyFile' or 'headerOnly'
 */
export async function sheetSource(blob: Blob): Promise<TableSource> {
  const tables = (await xlsxSheets(blob)).flatMap((sheet) => tableOf(sheet) ?? []);
  const [largest] = [...tables].sort((a, b) => b.rows.length - a.rows.length);
  if (!largest) throw new ImportStop('emptyFile');
  if (largest.rows.length === 0) {
    throw new ImportStop('headerOnly', { columns: largest.header.length });
  }
  const key = headerKey(largest.header);
  const same = tables.filter(
    ({ header }) => headerKey(header) === key && sameOrder(header, largest.header),
  );
  const columns = columnNames(largest.header);
  const rows = joinedRows(same);
  return {
    shape: { type: 'xlsx', sheet: same.map(({ name }) => name).join(', ') },
    columns,
    head: {
      shape: 'xlsx',
      headers: largest.header,
      rows: rows.slice(0, HEAD_ROWS).map(({ cells }) => cells),
    },
    read: (each, hooks) => readHeldRows(held(rows, columns.length), columns.length, each, hooks),
  };
}

/** As they are read; what stands beside the columns is worth a word. */
function held(rows: Table['rows'], columns: number): HeldRow[] {
  return rows.map(({ cells, line }) => {
    const extra = cells.slice(columns).some((cell) => cell !== '');
    return { cells, line, flag: extra ? ROW_FLAG.ragged : ROW_FLAG.whole, raw: cells.join('\t') };
  });
}

function tableOf({ name, rows }: Sheet): Table | undefined {
  const filled = rows
    .map((cells, i) => ({ cells, line: i + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...below] = filled;
  if (!header) return undefined;
  const lastNamed = header.cells.findLastIndex((cell) => cell !== '');
  return { name, header: header.cells.slice(0, lastNamed + 1), rows: below };
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.every((name, i) => headerKey([name]) === headerKey([b[i] ?? '']))
  );
}

function joinedRows(tables: readonly Table[]): Table['rows'] {
  let offset = 0;
  return tables.flatMap(({ rows }) => {
    const moved = rows.map(({ cells, line }) => ({ cells, line: offset + line }));
    offset += rows.at(-1)?.line ?? 0;
    return moved;
  });
}
