import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CELL, type CellResult } from '../values/cellResult.ts';
import { DecimalReader } from '../values/decimalReader.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

/** What a column of points may hold beside whole numbers from 0 on. */
export type PointsAllowed = { readonly negative: boolean; readonly missing: boolean };

/** Reads a column of points: whole numbers, however they are written (1,200 or 1200.00). */
export class PointCells {
  /** Of each row of the last batch; NaN where the cell is empty or no points. */
  points = new Float64Array(0);
  readonly #column: number;
  readonly #allowed: PointsAllowed;
  readonly #reader: DecimalReader;
  readonly #log: ReaderSetup['log'];

  /** @param column position of the column */
  constructor({ plan, log, textOf }: ReaderSetup, column: number, allowed: PointsAllowed) {
    this.#column = column;
    this.#allowed = allowed;
    this.#reader = new DecimalReader(plan.decimalMark, textOf);
    this.#log = log;
  }

  /** Marks and reports the rows that have no such points. */
  read(batch: CellBatch, bad: Uint8Array): void {
    const { bytes, columns, starts, ends, rows } = batch;
    if (this.points.length < rows) this.points = new Float64Array(rows);
    for (let row = 0, at = this.#column; row < rows; row++, at += columns) {
      this.points[row] = NaN;
      if (bad[row] === ROW_STATE.broken) continue;
      const points = this.#pointsOf(this.#reader.read(bytes, starts[at] ?? 0, ends[at] ?? 0));
      if (points !== undefined) {
        this.points[row] = points;
      } else {
        bad[row] = ROW_STATE.bad;
        this.#log.error('notPoints', this.#column, batch, row);
      }
    }
  }

  /** The points just read, NaN where there are none and need not be; undefined for anything else. */
  #pointsOf(result: CellResult): number | undefined {
    if (result === CELL.missing) return this.#allowed.missing ? NaN : undefined;
    const { units, scale, currency } = this.#reader;
    // 5 € are no points.
    if (result !== CELL.value || currency !== undefined) return undefined;
    const points = units / 10 ** scale;
    if (!Number.isInteger(points) || (points < 0 && !this.#allowed.negative)) return undefined;
    return points;
  }
}
