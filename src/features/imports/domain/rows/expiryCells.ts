import type { NumberBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CELL } from '../values/cellResult.ts';
import { DateReader } from '../values/dateReader.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { DATE_PROBLEMS } from './instantCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

/** What only a time has: a clock's mark, or digits beyond a day's (seconds, 20261231235959). */
const TIMED = /[:时点]|^\d{9,}$/;

/**
 * From when on points are gone. A date without a time is the last day on which they can be spent, in
 * the zone of the import: they are gone when the day after it begins. With a time it is that moment.
 */
export class ExpiryCells implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #column: number;
  readonly #builder: NumberBuilder<'instant'>;
  readonly #reader: DateReader;
  #instants = new Float64Array(0);
  /** 1 where the year had two digits. */
  #shortYears = new Uint8Array(0);

  /** @param column position of the column */
  constructor(setup: ReaderSetup, column: number, builder: NumberBuilder<'instant'>) {
    this.#setup = setup;
    this.#column = column;
    this.#builder = builder;
    this.#reader = new DateReader(setup.dateOrder, setup.textOf);
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    const { bytes, columns, starts, ends, rows } = batch;
    if (this.#instants.length < rows) {
      this.#instants = new Float64Array(rows);
      this.#shortYears = new Uint8Array(rows);
    }
    for (let row = 0, at = this.#column; row < rows; row++, at += columns) {
      this.#instants[row] = NaN;
      this.#shortYears[row] = 0;
      if (bad[row] === ROW_STATE.broken) continue;
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      const result = this.#reader.read(bytes, start, end);
      if (result === CELL.value) {
        this.#instants[row] = this.#instant(bytes, start, end);
        this.#shortYears[row] = this.#reader.twoDigitYear ? 1 : 0;
      } else if (result !== CELL.missing) {
        bad[row] = ROW_STATE.bad;
        this.#setup.log.error(DATE_PROBLEMS[result], this.#column, batch, row);
      }
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    eachGood(batch, bad, (row) => {
      this.#builder.push(this.#instants[row] ?? NaN);
      if (this.#shortYears[row] === 1) {
        this.#setup.log.note('twoDigitYear', this.#column, batch, row);
      }
    });
  }

  #instant(bytes: Uint8Array, start: number, end: number): number {
    const { localMs, offsetMs } = this.#reader;
    if (offsetMs !== undefined) return localMs - offsetMs;
    const { clock, textOf } = this.#setup;
    const mayBeDay = localMs % MS_PER_DAY === 0;
    const isDay = mayBeDay && !TIMED.test(textOf(bytes, start, end).trim());
    return clock.instant(isDay ? localMs + MS_PER_DAY : localMs);
  }
}
