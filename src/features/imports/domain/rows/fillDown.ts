import { batchOf } from '../../../../shared/domain/cells/batchArrays.ts';
import { ROW_FLAG, type CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';

/**
 * Some exports write what belongs to the whole order (date, customer, status) only on its first
 * line, and some leave even the order number out on the others. This fills such empty cells with
 * those of the line above, as long as the order is the same.
 */
export class FillDown {
  /** The order's column first. */
  readonly #columns: readonly number[];
  /** The cells of the last whole row, by position in #columns, as ranges of the batch's bytes. */
  readonly #aboveStarts: Int32Array;
  readonly #aboveEnds: Int32Array;
  /** Their bytes, kept over the end of a batch; undefined before the first row. */
  #carried: Uint8Array[] | undefined;
  readonly #above = new CleanCell();
  readonly #own = new CleanCell();

  /**
   * @param orderColumn position of the order number
   * @param columns positions of the cells that hold for the whole order
   */
  constructor(orderColumn: number, columns: readonly number[]) {
    this.#columns = [orderColumn, ...columns.filter((column) => column !== orderColumn)];
    this.#aboveStarts = new Int32Array(this.#columns.length);
    this.#aboveEnds = new Int32Array(this.#columns.length);
  }

  /** The batch with such cells filled. Batches must come in the order of the file. */
  fill(batch: CellBatch): CellBatch {
    const { columns, starts, ends } = batch;
    const bytes = this.#carried ? this.#withCarried(batch.bytes, this.#carried) : batch.bytes;
    let hasAbove = this.#carried !== undefined;
    for (let row = 0; row < batch.rows; row++) {
      if (batch.flags[row] !== ROW_FLAG.whole) continue;
      const isSame = hasAbove && this.#isOrderAbove(bytes, batch, row);
      for (const [i, column] of this.#columns.entries()) {
        const cell = row * columns + column;
        if (isSame && isBlank(bytes, starts[cell] ?? 0, ends[cell] ?? 0)) {
          starts[cell] = this.#aboveStarts[i] ?? 0;
          ends[cell] = this.#aboveEnds[i] ?? 0;
        } else {
          this.#aboveStarts[i] = starts[cell] ?? 0;
          this.#aboveEnds[i] = ends[cell] ?? 0;
        }
      }
      hasAbove = true;
    }
    if (hasAbove) {
      this.#carried = this.#columns.map((_, i) =>
        bytes.slice(this.#aboveStarts[i] ?? 0, this.#aboveEnds[i] ?? 0),
      );
    }
    return batchOf(batch, bytes, batch.rows);
  }

  /** Whether the row has the order of the line above, or none of its own. */
  #isOrderAbove(bytes: Uint8Array, { columns, starts, ends }: CellBatch, row: number): boolean {
    const cell = row * columns + (this.#columns[0] ?? 0);
    const own = this.#own;
    const above = this.#above;
    own.set(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
    if (own.start === own.end) return true;
    above.set(bytes, this.#aboveStarts[0] ?? 0, this.#aboveEnds[0] ?? 0);
    if (above.end - above.start !== own.end - own.start) return false;
    for (let i = own.start, j = above.start; i < own.end; i++, j++) {
      if (bytes[i] !== bytes[j]) return false;
    }
    return true;
  }

  /** The bytes of a batch with those of the line above behind them. */
  #withCarried(bytes: Uint8Array, carried: readonly Uint8Array[]): Uint8Array {
    const size = carried.reduce((sum, cell) => sum + cell.length, 0);
    const joined = new Uint8Array(bytes.length + size);
    joined.set(bytes);
    let at = bytes.length;
    for (const [i, cell] of carried.entries()) {
      joined.set(cell, at);
      this.#aboveStarts[i] = at;
      this.#aboveEnds[i] = at += cell.length;
    }
    return joined;
  }
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 0x20) return false;
  return true;
}
