import type { NumberBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { UNKNOWN_BIRTH_YEAR } from '../../../../shared/domain/facts/factTables.ts';
import { civilDate, civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CELL } from '../values/cellResult.ts';
import { DateReader } from '../values/dateReader.ts';
import { parseBirthday } from '../values/parseBirthday.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { DATE_PROBLEMS } from './instantCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

/**
 * Dates of birth, as UTC midnight of a civil day: a birthday is the same date wherever the shop is.
 * A year of two digits does not tell the century, so it counts as unknown.
 */
export class BirthdayCells implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #column: number;
  readonly #builder: NumberBuilder<'instant'>;
  readonly #reader: DateReader;
  #instants = new Float64Array(0);

  /** @param column position of the column */
  constructor(setup: ReaderSetup, column: number, builder: NumberBuilder<'instant'>) {
    this.#setup = setup;
    this.#column = column;
    this.#builder = builder;
    this.#reader = new DateReader(setup.dateOrder, setup.textOf, parseBirthday);
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    const { bytes, columns, starts, ends, rows } = batch;
    if (this.#instants.length < rows) this.#instants = new Float64Array(rows);
    for (let row = 0, at = this.#column; row < rows; row++, at += columns) {
      this.#instants[row] = NaN;
      if (bad[row] === ROW_STATE.broken) continue;
      const result = this.#reader.read(bytes, starts[at] ?? 0, ends[at] ?? 0);
      if (result === CELL.value) {
        this.#instants[row] = this.#day() * MS_PER_DAY;
      } else if (result !== CELL.missing) {
        bad[row] = ROW_STATE.bad;
        this.#setup.log.error(DATE_PROBLEMS[result], this.#column, batch, row);
      }
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    eachGood(batch, bad, (row) => {
      this.#builder.push(this.#instants[row] ?? NaN);
    });
  }

  /** The civil day just read. */
  #day(): number {
    const { localMs, offsetMs, twoDigitYear } = this.#reader;
    // A midnight somewhere is a date that software made a moment of, with or without moving it to
    // UTC; any other time tells the day only in the shop's own zone.
    const isMidnight = localMs % MS_PER_DAY === 0;
    const local =
      offsetMs === undefined || isMidnight
        ? localMs
        : this.#setup.clock.localAt(localMs - offsetMs);
    const day = Math.floor(local / MS_PER_DAY);
    if (!twoDigitYear) return day;
    const date = civilDate(day);
    return civilDay(UNKNOWN_BIRTH_YEAR, date.month, date.day);
  }
}
