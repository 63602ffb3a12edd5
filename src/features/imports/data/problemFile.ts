import { ROW_FLAG, type CellBatch } from '../../../shared/domain/cells/cellBatch.ts';
import { CsvTokenizer } from '../../../shared/domain/cells/csvTokenizer.ts';
import { csvCell } from '../domain/csvCell.ts';
import { isProblemColumn, PROBLEM_COLUMN } from '../domain/headerKey.ts';
import type { ImportPlan, SourceShape } from '../domain/importTypes.ts';
import type { BadDocuments } from '../domain/rows/badDocuments.ts';
import { ColumnTargets } from '../domain/rows/columnTargets.ts';
import { FillDown } from '../domain/rows/fillDown.ts';
import { BROKEN_KINDS, type ProblemLog, type RowError } from '../domain/rows/problemLog.ts';
import { firstCharacters } from '../domain/values/firstCharacters.ts';
import { textOf } from './platformText.ts';
import type { ReadHooks, TableSource } from './tableSource.ts';

const LINE_END = '\r\n';
/** By the byte order mark spreadsheets know that this is UTF-8. */
const MARK = '\ufeff';
const VALUE_LENGTH = 80;
/** Text that is gathered before it is handed to the blob. */
const PART_LENGTH = 1 << 20;

/**
 * The rows to fix, as a file that can be corrected and imported in place of what is missing: every
 * row of each document with a row that stays out (an import replaces whole documents, so the good
 * rows beside it must come along), cells as they are, and a last column that says what is wrong.
 *
 * Reads the source a second time.
 */
export async function problemFile(
  source: TableSource,
  plan: ImportPlan,
  log: ProblemLog,
  badDocuments: BadDocuments,
  hooks: ReadHooks,
): Promise<Blob> {
  const delimiter = source.shape.type === 'delimited' ? source.shape.delimiter : ',';
  const { headers } = source.head;
  // A file of problems that still has problems gets its column anew.
  const columns = [...headers.keys()].filter((column) => !isProblemColumn(headers[column] ?? ''));
  const errors = log.errorsByLine();
  const parts: string[] = [];
  let text = MARK;
  const write = (row: string) => {
    text += row + LINE_END;
    if (text.length < PART_LENGTH) return;
    parts.push(text);
    text = '';
  };
  const joined = (cells: readonly string[]) =>
    cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);
  write(joined([...columns.map((column) => headers[column] ?? ''), PROBLEM_COLUMN]));

  const order = new ColumnTargets(plan).of('order');
  // Of fields filled down, only the order matters: it tells which document a row belongs to.
  const fill = plan.fillDown && order >= 0 ? new FillDown(order, []) : undefined;
  await source.read((unfilled) => {
    const batch = fill?.fill(unfilled) ?? unfilled;
    for (let row = 0; row < batch.rows; row++) {
      const found = errors.get(batch.lines[row] ?? 0) ?? [];
      if (found.length === 0 && !badDocuments.has(batch, row)) continue;
      const problem = found.map((error) => describe(error, batch, row, source.columns)).join('; ');
      if (batch.flags[row] === ROW_FLAG.cellTooLong && source.shape.type === 'delimited') {
        const raw = rawText(batch, row);
        const before = delimiter + problem;
        write((raw.endsWith(before) ? raw.slice(0, -before.length) : raw) + before);
      } else {
        write(joined([...rowCells(batch, row, columns, source.shape), problem]));
      }
    }
  }, hooks);
  return new Blob([...parts, text], { type: 'text/csv' });
}

function rowCells(
  batch: CellBatch,
  row: number,
  columns: readonly number[],
  shape: SourceShape,
): string[] {
  // A row of a sheet has its cells between tabs, without quotes.
  const delimiter = shape.type === 'delimited' ? shape.delimiter : '\t';
  switch (batch.flags[row]) {
    case ROW_FLAG.ragged:
      if (shape.type === 'delimited') return withoutKind(raggedCells(batch, row, delimiter));
      return withoutKind(rawText(batch, row).split(delimiter));
    case ROW_FLAG.unclosedQuote:
      // Its cells are in doubt: cut without regard to quotes, which stay for all to see.
      return withoutKind(rawText(batch, row).split(delimiter));
    case ROW_FLAG.invalidJson:
    case ROW_FLAG.cellTooLong:
      return [rawText(batch, row)];
    default:
      return columns.map((column) => cellText(batch, row, column));
  }
}

/** All the cells of a row that has too many or too few of them, so that it still has. */
function raggedCells(batch: CellBatch, row: number, delimiter: string): string[] {
  const raw = batch.bytes.slice(batch.rawStarts[row] ?? 0, batch.rawEnds[row] ?? 0);
  const count = batch.counts[row] ?? 1;
  let cells: string[] = [];
  new CsvTokenizer(delimiter, count).read(raw, true, (alone) => {
    cells = Array.from({ length: count }, (_, column) => cellText(alone, 0, column));
  });
  return cells;
}

/**
 * A row of a file of problems that was not fixed ends with what was said of it. Were that kept, the
 * row would grow, and one that lacks a cell might pass with this for the cell.
 */
function withoutKind(cells: string[]): string[] {
  return BROKEN_KINDS.has(cells.at(-1) ?? '') ? cells.slice(0, -1) : cells;
}

function rawText({ bytes, rawStarts, rawEnds }: CellBatch, row: number): string {
  return textOf(bytes, rawStarts[row] ?? 0, rawEnds[row] ?? 0);
}

function cellText(
  { bytes, columns, starts, ends }: CellBatch,
  row: number,
  column: number,
): string {
  const cell = row * columns + column;
  return textOf(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
}

/** As in 'impossibleDate: InvoiceDate = 31/02/2011'. */
function describe(
  { kind, column }: RowError,
  batch: CellBatch,
  row: number,
  names: readonly string[],
): string {
  if (column === null) return kind;
  const value = firstCharacters(cellText(batch, row, column), VALUE_LENGTH);
  return `${kind}: ${names[column] ?? ''} = ${value}`;
}
