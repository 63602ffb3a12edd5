import type { DecimalBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { scoreNumber } from '../values/scoreNumber.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

/** Scores of a model, with more decimals than amounts have. A row without one stays out. */
export class ScoreCells implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #column: number;
  readonly #builder: DecimalBuilder;
  readonly #cell = new CleanCell();
  #units = new Float64Array(0);
  #scales = new Uint8Array(0);

  constructor(setup: ReaderSetup, builder: DecimalBuilder) {
    this.#setup = setup;
    this.#column = setup.plan.mapping.indexOf('score');
    this.#builder = builder;
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    const { plan, log, textOf } = this.#setup;
    const { bytes, columns, starts, ends, rows } = batch;
    if (this.#units.length < rows) {
      this.#units = new Float64Array(rows);
      this.#scales = new Uint8Array(rows);
    }
    for (let row = 0, at = this.#column; row < rows; row++, at += columns) {
      if (bad[row] === ROW_STATE.broken) continue;
      this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
      const { start, end } = this.#cell;
      const score = scoreNumber(textOf(bytes, start, end), plan.decimalMark);
      if (score) {
        this.#units[row] = score.units;
        this.#scales[row] = score.scale;
      } else {
        bad[row] = ROW_STATE.bad;
        log.error('notAScore', this.#column, batch, row);
      }
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    eachGood(batch, bad, (row) => {
      this.#builder.push(this.#units[row] ?? NaN, this.#scales[row] ?? 0);
    });
  }
}
