import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { DecimalMark, ProblemKind } from '../importTypes.ts';
import { CELL, type TextOf } from '../values/cellResult.ts';
import { DecimalReader } from '../values/decimalReader.ts';
import { ROW_STATE, type ProblemLog } from './problemLog.ts';

/** Reads a column of numbers as decimals `units × 10^-scale`. */
export class DecimalCells {
  /** Of each row of the last batch; NaN where the cell is empty or no number. */
  units = new Float64Array(0);
  scales = new Uint8Array(0);
  /** Signs and codes of currencies beside the numbers, by row; most files have none. */
  readonly currencies = new Map<number, string>();
  readonly #column: number;
  readonly #reader: DecimalReader;
  readonly #kind: ProblemKind;
  readonly #log: ProblemLog;

  /** @param kind what a cell that is no number is reported as */
  constructor(
    column: number,
    mark: DecimalMark,
    kind: 'notANumber' | 'notAnAmount',
    log: ProblemLog,
    textOf: TextOf,
  ) {
    this.#column = column;
    this.#reader = new DecimalReader(mark, textOf);
    this.#kind = kind;
    this.#log = log;
  }

  get column(): number {
    return this.#column;
  }

  read(batch: CellBatch, bad: Uint8Array): void {
    const { bytes, columns, starts, ends, rows } = batch;
    if (this.units.length < rows) {
      this.units = new Float64Array(rows);
      this.scales = new Uint8Array(rows);
    }
    this.currencies.clear();
    const reader = this.#reader;
    for (let row = 0, at = this.#column; row < rows; row++, at += columns) {
      this.units[row] = NaN;
      this.scales[row] = 0;
      if (bad[row] === ROW_STATE.broken) continue;
      const result = reader.read(bytes, starts[at] ?? 0, ends[at] ?? 0);
      if (result === CELL.value) {
        this.units[row] = reader.units;
        this.scales[row] = reader.scale;
        if (reader.currency !== undefined) this.currencies.set(row, reader.currency);
      } else if (result !== CELL.missing) {
        bad[row] = ROW_STATE.bad;
        this.#log.error(this.#kind, this.#column, batch, row);
      }
    }
  }
}
