import {
  batchArrays,
  batchOf,
  type BatchArrays,
} from '../../../../shared/domain/cells/batchArrays.ts';
import { CELL_LIMIT, ROW_FLAG, type CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { writeUtf8 } from './writeUtf8.ts';

/** Makes batches of rows that come as strings (sheets, JSON lines). */
export class CellBatchBuilder {
  readonly #rows: BatchArrays;
  #rowCount = 0;
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  constructor(columns: number) {
    this.#rows = batchArrays(columns);
    this.#rows.counts.fill(columns);
  }

  get isFull(): boolean {
    return this.#rowCount === this.#rows.capacity || this.#length > 1 << 24;
  }

  /**
   * Adds a row. Cells beyond the columns are left out, missing ones are empty.
   * @param raw the row as it stands in the file, where it is a piece of text
   */
  add(cells: readonly string[], line: number, flag: number, raw = ''): void {
    const { columns, starts, ends, lines, flags, rawStarts, rawEnds } = this.#rows;
    const row = this.#rowCount++;
    lines[row] = line;
    flags[row] = flag;
    rawStarts[row] = this.#length;
    this.#write(raw.length > CELL_LIMIT ? raw.slice(0, CELL_LIMIT) : raw);
    rawEnds[row] = this.#length;
    for (let c = 0; c < columns; c++) {
      const cell = row * columns + c;
      const text = cells[c] ?? '';
      starts[cell] = this.#length;
      if (text.length <= CELL_LIMIT) this.#write(text);
      else if (flag === ROW_FLAG.whole) flags[row] = ROW_FLAG.cellTooLong;
      ends[cell] = this.#length;
    }
  }

  /** The rows added since the last call; they hold until the next `add`. */
  take(): CellBatch {
    const rows = this.#rowCount;
    this.#rowCount = 0;
    this.#length = 0;
    return batchOf(this.#rows, this.#bytes, rows);
  }

  #write(text: string): void {
    const needed = this.#length + 3 * text.length;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      wider.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = wider;
    }
    this.#length = writeUtf8(text, this.#bytes, this.#length);
  }
}
