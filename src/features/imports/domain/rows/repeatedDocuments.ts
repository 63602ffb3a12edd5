import { keepRows } from '../../../../shared/domain/facts/keepRows.ts';
import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { ROW_STATE, type ProblemLog } from './problemLog.ts';

/** For tables with one row a document: notes documents that come again; their last row counts. */
export class RepeatedDocuments {
  readonly #column: number;
  readonly #log: ProblemLog;
  readonly #seen = new Set<number>();

  constructor(keyColumn: number, log: ProblemLog) {
    this.#column = keyColumn;
    this.#log = log;
  }

  /** @param codes document of each row */
  note(batch: CellBatch, bad: Uint8Array, codes: Int32Array): void {
    for (let row = 0; row < batch.rows; row++) {
      const code = codes[row] ?? -1;
      if (bad[row] !== ROW_STATE.good) continue;
      if (this.#seen.has(code)) this.#log.note('repeatedDocument', this.#column, batch, row);
      this.#seen.add(code);
    }
  }
}

/** The table with the last row of each document only. */
export function lastRows(table: BuiltTable): BuiltTable {
  const documents = table.columns.get(table.table.document);
  if (documents?.type !== 'code') return table;
  const keep = new Uint8Array(table.rows);
  const seen = new Set<number>();
  for (let row = table.rows - 1; row >= 0; row--) {
    const code = documents.values[row] ?? -1;
    if (!seen.has(code)) keep[row] = 1;
    seen.add(code);
  }
  return keepRows(table, keep);
}
