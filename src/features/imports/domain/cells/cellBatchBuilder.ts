import { BATCH_CELLS, CELL_LIMIT, ROW_FLAG, type CellBatch } from './cellBatch.ts';
import { writeUtf8 } from './writeUtf8.ts';

/** Makes batches of rows that come as strings (sheets, JSON lines). */
export class CellBatchBuilder {
  readonly #columns: number;
  readonly #capacity: number;
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #rows = 0;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #lines: Int32Array;
  readonly #flags: Uint8Array;
  readonly #counts: Int32Array;
  readonly #rawStarts: Int32Array;
  readonly #rawEnds: Int32Array;

  constructor(columns: number) {
    this.#columns = columns;
    const rows = (this.#capacity = Math.max(16, Math.floor(BATCH_CELLS / columns)));
    this.#starts = new Int32Array(rows * columns);
    this.#ends = new Int32Array(rows * columns);
    this.#lines = new Int32Array(rows);
    this.#flags = new Uint8Array(rows);
    this.#counts = new Int32Array(rows).fill(columns);
    this.#rawStarts = new Int32Array(rows);
    this.#rawEnds = new Int32Array(rows);
  }

  get isFull(): boolean {
    return this.#rows === this.#capacity || this.#length > 1 << 24;
  }

  /**
   * Adds a row. Cells beyond the columns are left out, missing ones are empty.
   * @param raw the row as it stands in the file, where it is a piece of text
   */
  add(cells: readonly string[], line: number, flag: number, raw = ''): void {
    const row = this.#rows++;
    this.#lines[row] = line;
    this.#flags[row] = flag;
    this.#rawStarts[row] = this.#length;
    this.#write(raw.length > CELL_LIMIT ? raw.slice(0, CELL_LIMIT) : raw);
    this.#rawEnds[row] = this.#length;
    for (let c = 0; c < this.#columns; c++) {
      const cell = row * this.#columns + c;
      const text = cells[c] ?? '';
      this.#starts[cell] = this.#length;
      if (text.length <= CELL_LIMIT) this.#write(text);
      else if (flag === ROW_FLAG.whole) this.#flags[row] = ROW_FLAG.cellTooLong;
      this.#ends[cell] = this.#length;
    }
  }

  /** The rows added since the last call; they hold until the next `add`. */
  take(): CellBatch {
    const rows = this.#rows;
    this.#rows = 0;
    this.#length = 0;
    return {
      bytes: this.#bytes,
      rows,
      columns: this.#columns,
      starts: this.#starts,
      ends: this.#ends,
      lines: this.#lines,
      flags: this.#flags,
      counts: this.#counts,
      rawStarts: this.#rawStarts,
      rawEnds: this.#rawEnds,
    };
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
