import { ROW_FLAG } from '../../../shared/domain/cells/cellBatch.ts';
import type { DocumentRow, DocumentTable } from '../domain/documents/documentTable.ts';
import type { SourceShape } from '../domain/importTypes.ts';
import { readHeldRows, type HeldRow } from './heldRows.ts';
import { ImportStop } from './importStop.ts';
import { columnNames, HEAD_ROWS, type TableSource } from './tableSource.ts';

/** What stands for bytes that are no text. */
const REPLACEMENT = '\ufffd';

/**
 * A file that is no table, taken apart into rows, as one.
 * @throws ImportStop 'nothingReadable' where it has no rows
 */
export function documentSource(table: DocumentTable, shape: SourceShape): TableSource {
  const { origin, rows } = table;
  const columns = columnNames(table.columns);
  if (rows.length === 0 || columns.length === 0) {
    throw new ImportStop('nothingReadable', { cause: 'no rows' });
  }
  const held = rows.map((row) => heldRow(row, shape.type));
  const first = rows.filter(({ broken }) => broken === undefined).slice(0, HEAD_ROWS);
  return {
    shape,
    columns,
    head: {
      shape: shape.type,
      headers: table.columns,
      rows: first.map(({ cells }) => cells.map((cell) => cell.trim())),
      ...(origin === undefined ? {} : { origin }),
    },
    read: (each, hooks) => readHeldRows(held, columns.length, each, hooks),
  };
}

/** A row with its flag: of e-mails it is their own affair which characters they could not keep. */
function heldRow({ cells, line, broken }: DocumentRow, type: SourceShape['type']): HeldRow {
  if (broken !== undefined) {
    const flag = type === 'json' ? ROW_FLAG.invalidJson : ROW_FLAG.undecodable;
    return { cells, line, flag, raw: broken };
  }
  const isDecoded = type === 'email' || !cells.some((cell) => cell.includes(REPLACEMENT));
  return isDecoded ? { cells, line } : { cells, line, flag: ROW_FLAG.undecodable };
}
