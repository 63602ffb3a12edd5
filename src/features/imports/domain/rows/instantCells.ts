import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { DateOrder } from '../importTypes.ts';
import { CELL, type CellResult, type TextOf } from '../values/cellResult.ts';
import { DateReader } from '../values/dateReader.ts';
import type { LocalClock } from '../values/localClock.ts';
import { ROW_STATE, type ProblemLog } from './problemLog.ts';

/** What is worth knowing about a date that was read; bits, because a row may have several. */
const NOTE = { twoDigitYear: 1, gap: 2, overlap: 4, future: 8 } as const;

const MIDNIGHT = /[ T]0?0:00(?::00)?$/;

/** Reads a column of dates (or a column of dates and one of times) as instants. */
export class InstantCells {
  /** Epoch ms of each row of the last batch; NaN where the cell is empty or the row is bad. */
  instants = new Float64Array(0);
  #notes = new Uint8Array(0);
  readonly #column: number;
  readonly #timeColumn: number;
  readonly #latest: number;
  readonly #reader: DateReader;
  readonly #clock: LocalClock;
  readonly #log: ProblemLog;
  readonly #textOf: TextOf;

  /**
   * @param columns position of the date, and of the time of day: −1 where the date's cell has it
   * @param latest epoch ms; a later time is worth a note. Infinity where it is about what is to come
   */
  constructor(
    columns: { readonly column: number; readonly timeColumn: number },
    latest: number,
    order: DateOrder,
    clock: LocalClock,
    log: ProblemLog,
    textOf: TextOf,
  ) {
    this.#column = columns.column;
    this.#timeColumn = columns.timeColumn;
    this.#latest = latest;
    this.#reader = new DateReader(order, textOf);
    this.#clock = clock;
    this.#log = log;
    this.#textOf = textOf;
  }

  /** Reads one batch; marks and reports rows whose date is no date, or missing where it may not be. */
  read(batch: CellBatch, bad: Uint8Array, required: boolean): void {
    const { rows } = batch;
    if (this.instants.length < rows) {
      this.instants = new Float64Array(rows);
      this.#notes = new Uint8Array(rows);
    }
    for (let row = 0; row < rows; row++) {
      this.instants[row] = NaN;
      this.#notes[row] = 0;
      if (bad[row] === ROW_STATE.broken) continue;
      const result = this.#timeColumn < 0 ? this.#date(batch, row) : this.#dateAndTime(batch, row);
      if (result === CELL.value) this.#settle(row);
      else if (result !== CELL.missing || required) {
        bad[row] = ROW_STATE.bad;
        this.#log.error(DATE_PROBLEMS[result], this.#column, batch, row);
      }
    }
  }

  /** Reports what is worth knowing about the rows that go in. */
  note(batch: CellBatch, bad: Uint8Array): void {
    for (let row = 0; row < batch.rows; row++) {
      const notes = this.#notes[row] ?? 0;
      if (notes === 0 || bad[row] !== ROW_STATE.good) continue;
      if (notes & NOTE.twoDigitYear) this.#log.note('twoDigitYear', this.#column, batch, row);
      if (notes & NOTE.gap) this.#log.note('nonexistentLocalTime', this.#column, batch, row);
      if (notes & NOTE.overlap) this.#log.note('ambiguousLocalTime', this.#column, batch, row);
      if (notes & NOTE.future) this.#log.note('futureTime', this.#column, batch, row);
    }
  }

  #date({ bytes, columns, starts, ends }: CellBatch, row: number): CellResult {
    const cell = row * columns + this.#column;
    return this.#reader.read(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
  }

  #dateAndTime(batch: CellBatch, row: number): CellResult {
    const { bytes, columns, starts, ends } = batch;
    const cell = row * columns + this.#timeColumn;
    const time = this.#textOf(bytes, starts[cell] ?? 0, ends[cell] ?? 0).trim();
    if (time === '') return this.#date(batch, row);
    const dateCell = row * columns + this.#column;
    const date = this.#textOf(bytes, starts[dateCell] ?? 0, ends[dateCell] ?? 0).trim();
    if (date === '') return CELL.missing;
    // Tables often write the date's cell with a midnight of its own.
    return this.#reader.readText(`${date.replace(MIDNIGHT, '')} ${time}`);
  }

  #settle(row: number): void {
    const { localMs, offsetMs, twoDigitYear } = this.#reader;
    let notes = twoDigitYear ? NOTE.twoDigitYear : 0;
    if (offsetMs === undefined) {
      this.instants[row] = this.#clock.instant(localMs);
      if (this.#clock.kind === 'gap') notes |= NOTE.gap;
      else if (this.#clock.kind === 'overlap') notes |= NOTE.overlap;
    } else {
      this.instants[row] = localMs - offsetMs;
    }
    if ((this.instants[row] ?? NaN) > this.#latest) notes |= NOTE.future;
    this.#notes[row] = notes;
  }
}

/** What a cell that is no date is reported as. */
export const DATE_PROBLEMS = {
  [CELL.missing]: 'missingDate',
  [CELL.malformed]: 'notADate',
  [CELL.impossible]: 'impossibleDate',
} as const;
