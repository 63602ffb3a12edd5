import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { eachGood } from './fieldCells.ts';
import type { ProblemLog } from './problemLog.ts';

/** The same instant for every row, in place of a column of dates that the file does not have. */
export class OneInstant {
  /** Epoch ms of each row of the last batch. */
  instants = new Float64Array(0);
  readonly #instant: number;
  readonly #latest: number;
  readonly #log: ProblemLog;

  /** @param latest epoch ms; a later time is worth a note */
  constructor(instant: number, latest: number, log: ProblemLog) {
    this.#instant = instant;
    this.#latest = latest;
    this.#log = log;
  }

  /** Makes room for a batch. */
  read({ rows }: CellBatch): void {
    if (this.instants.length < rows) this.instants = new Float64Array(rows).fill(this.#instant);
  }

  /** Reports the rows where the instant is yet to come. */
  note(batch: CellBatch, bad: Uint8Array): void {
    if (this.#instant <= this.#latest) return;
    eachGood(batch, bad, (row) => {
      this.#log.note('futureTime', null, batch, row);
    });
  }
}
