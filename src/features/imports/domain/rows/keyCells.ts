import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TextOf } from '../values/cellResult.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { ROW_STATE, type ProblemLog } from './problemLog.ts';

const PLUS = 0x2b;

/** What a spreadsheet makes of a number that is too long for it. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d{2}$/i;

/** Reports the rows that do not name their document. */
export function requireDocument(
  batch: CellBatch,
  bad: Uint8Array,
  column: number,
  log: ProblemLog,
): void {
  const { bytes, columns, starts, ends, rows } = batch;
  const cell = new CleanCell();
  for (let row = 0, at = column; row < rows; row++, at += columns) {
    if (bad[row] === ROW_STATE.broken) continue;
    cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
    if (cell.start < cell.end) continue;
    bad[row] = ROW_STATE.bad;
    log.error('missingDocument', column, batch, row);
  }
}

/** Reports rows in which a number that names something was cut short by a spreadsheet. */
export function refuseShortened(
  batch: CellBatch,
  bad: Uint8Array,
  column: number,
  log: ProblemLog,
  textOf: TextOf,
): void {
  const { bytes, columns, starts, ends, rows } = batch;
  for (let row = 0, at = column; row < rows; row++, at += columns) {
    const end = ends[at] ?? 0;
    // 1.23457E+17: the plus is always there.
    if (bytes[end - 3] !== PLUS || bad[row] === ROW_STATE.broken) continue;
    const start = starts[at] ?? 0;
    if (end - start > 30 || !SHORTENED.test(textOf(bytes, start, end))) continue;
    bad[row] = ROW_STATE.bad;
    log.error('shortenedNumber', column, batch, row);
  }
}
