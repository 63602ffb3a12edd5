import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import { CleanCell } from '../values/cleanCell.ts';
import type { FieldCells } from './fieldCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

/** What a complaint can be about. */
const ABOUT: readonly TargetField[] = ['message', 'quote', 'author'];

/** A complaint about nothing and nobody stays out. */
export class SomethingReported implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #columns: readonly number[];
  readonly #cell = new CleanCell();

  constructor(setup: ReaderSetup) {
    this.#setup = setup;
    this.#columns = ABOUT.map((field) => setup.plan.mapping.indexOf(field)).filter((at) => at >= 0);
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    const { bytes, columns, starts, ends } = batch;
    const first = this.#columns[0] ?? null;
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] === ROW_STATE.broken) continue;
      const isSaid = this.#columns.some((column) => {
        const at = row * columns + column;
        this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
        return this.#cell.start < this.#cell.end;
      });
      if (isSaid) continue;
      bad[row] = ROW_STATE.bad;
      this.#setup.log.error('missingDocument', first, batch, row);
    }
  }

  push(): void {
    // It has no column of its own.
  }
}
