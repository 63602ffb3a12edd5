import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';

/** The same instant for every row, in place of a column of dates that the file does not have. */
export class OneInstant {
  /** Epoch ms of each row of the last batch. */
  instants = new Float64Array(0);
  readonly #instant: number;

  /** @param instant epoch ms */
  constructor(instant: number) {
    this.#instant = instant;
  }

  /** Makes room for a batch. */
  read({ rows }: CellBatch): void {
    if (this.instants.length < rows) this.instants = new Float64Array(rows).fill(this.#instant);
  }

  /** No cell says it, so no cell is to be noted. */
  note(): void {
    // Nothing.
  }
}
