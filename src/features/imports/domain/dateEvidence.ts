import type { CellBatch } from '../../../shared/domain/cells/cellBatch.ts';
import type { DateEvidence } from './guess/guessDateOrder.ts';
import type { TextOf } from './values/cellResult.ts';
import { DateReader } from './values/dateReader.ts';
import { parseBirthday } from './values/parseBirthday.ts';

/** Collects what the dates of some columns say about the order of day and month. */
export class DateEvidenceReader {
  readonly #columns: readonly number[];
  readonly #reader: DateReader;
  readonly #textOf: TextOf;
  #ambiguous = 0;
  #onlyDayFirst = 0;
  #onlyMonthFirst = 0;
  #example = '';

  constructor(columns: readonly number[], textOf: TextOf) {
    this.#columns = columns;
    // What is no birthday, and has no year, is no date either: it says nothing that would count.
    this.#reader = new DateReader('dmy', textOf, parseBirthday);
    this.#textOf = textOf;
  }

  read(batch: CellBatch): void {
    for (const column of this.#columns) this.#readColumn(batch, column);
  }

  #readColumn({ bytes, columns, starts, ends, flags, rows }: CellBatch, column: number): void {
    for (let row = 0, at = column; row < rows; row++, at += columns) {
      if (flags[row] !== 0) continue;
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      this.#reader.read(bytes, start, end);
      switch (this.#reader.evidence) {
        case 'none':
          break;
        case 'ambiguous':
          this.#ambiguous++;
          if (this.#example === '') this.#example = this.#textOf(bytes, start, end).trim();
          break;
        case 'dayFirst':
          this.#onlyDayFirst++;
          break;
        case 'monthFirst':
          this.#onlyMonthFirst++;
      }
    }
  }

  finish(): DateEvidence {
    return {
      ambiguous: this.#ambiguous,
      onlyDayFirst: this.#onlyDayFirst,
      onlyMonthFirst: this.#onlyMonthFirst,
      example: this.#example,
    };
  }
}
