import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { eachGood } from './fieldCells.ts';
import type { ProblemLog } from './problemLog.ts';

/**
 * Notes the lines that give a total of their order otherwise than its first one did: the column may
 * be one of lines, not of orders.
 */
export class DifferentTotals {
  readonly #column: number;
  readonly #log: ProblemLog;
  /** The first value of each order, by its code; lines of one order may stand anywhere. */
  readonly #first = new Map<number, number>();

  constructor(column: number, log: ProblemLog) {
    this.#column = column;
    this.#log = log;
  }

  /** @param orders code of each row's order. @param valueAt NaN where a row has none */
  note(
    batch: CellBatch,
    bad: Uint8Array,
    orders: Int32Array,
    valueAt: (row: number) => number,
  ): void {
    eachGood(batch, bad, (row) => {
      const value = valueAt(row);
      if (Number.isNaN(value)) return;
      const order = orders[row] ?? -1;
      const first = this.#first.get(order);
      if (first === undefined) this.#first.set(order, value);
      else if (first !== value) this.#log.note('differentTotals', this.#column, batch, row);
    });
  }
}
