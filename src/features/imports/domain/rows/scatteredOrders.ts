import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { ROW_STATE, type ProblemLog } from './problemLog.ts';

const SEEN = 1;
const REPORTED = 2;

/** Notes the orders whose lines do not follow each other, once each. */
export class ScatteredOrders {
  readonly #column: number;
  readonly #log: ProblemLog;
  /** What is known of each order, by its code. */
  #orders = new Uint8Array(1 << 12);
  #last = -1;

  constructor(orderColumn: number, log: ProblemLog) {
    this.#column = orderColumn;
    this.#log = log;
  }

  /** @param codes order of each row; batches come in the order of the file */
  note(batch: CellBatch, bad: Uint8Array, codes: Int32Array): void {
    for (let row = 0; row < batch.rows; row++) {
      const code = codes[row] ?? -1;
      if (code === this.#last || bad[row] !== ROW_STATE.good) continue;
      this.#last = code;
      if (code >= this.#orders.length) this.#grow(code);
      const known = this.#orders[code];
      if (known === SEEN) this.#log.note('scatteredDocument', this.#column, batch, row);
      this.#orders[code] = known === 0 ? SEEN : REPORTED;
    }
  }

  #grow(code: number): void {
    const wider = new Uint8Array(Math.max(2 * this.#orders.length, code + 1));
    wider.set(this.#orders);
    this.#orders = wider;
  }
}
