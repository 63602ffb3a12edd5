import type { SparseRows } from '../interactions/sparseRows.ts';

/** Makes a sparse matrix row by row, of which nobody knows beforehand how many entries it gets. */
export class SparseRowsBuilder {
  readonly #rows: number;
  readonly #columns: number;
  readonly #start: Int32Array;
  #column = new Int32Array(1024);
  #value = new Float64Array(1024);
  #size = 0;
  #row = 0;

  constructor(rows: number, columns: number) {
    this.#rows = rows;
    this.#columns = columns;
    this.#start = new Int32Array(rows + 1);
  }

  /** An entry of the current row; in ascending order, each column at most once. */
  add(column: number, value: number): void {
    if (this.#size === this.#column.length) {
      this.#column = grown(this.#column, new Int32Array(2 * this.#size));
      this.#value = grown(this.#value, new Float64Array(2 * this.#size));
    }
    this.#column[this.#size] = column;
    this.#value[this.#size] = value;
    this.#size++;
  }

  endRow(): void {
    this.#start[++this.#row] = this.#size;
  }

  /** @throws RangeError where rows are missing */
  build(): SparseRows {
    if (this.#row !== this.#rows) throw new RangeError(`${this.#row} of ${this.#rows} rows`);
    return {
      rows: this.#rows,
      columns: this.#columns,
      start: this.#start,
      column: this.#column.slice(0, this.#size),
      value: this.#value.slice(0, this.#size),
    };
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
