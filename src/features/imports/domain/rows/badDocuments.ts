import { ByteDictionary } from '../../../../shared/domain/facts/byteDictionary.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';
import type { KeyColumn } from './documentKey.ts';
import { ROW_STATE } from './problemLog.ts';
import type { TextCodec } from './wordCells.ts';

/**
 * The documents of which at least one row stays out. They are kept by name, not by code, so that
 * the shop's dictionaries get no values of rows that stay out.
 */
export class BadDocuments {
  readonly #keys: readonly KeyColumn[];
  readonly #names: ByteDictionary;
  readonly #cell = new CleanCell();
  #count = 0;

  /** @param keys columns that name the document; a row goes by the first that is not empty */
  constructor(keys: readonly KeyColumn[], codec: TextCodec) {
    this.#keys = keys;
    this.#names = new ByteDictionary(codec);
  }

  /** Adds the documents of the rows that stay out. */
  add(batch: CellBatch, bad: Uint8Array): void {
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] !== ROW_STATE.good) this.#nameOf(batch, row);
    }
    this.#count = this.#names.size;
  }

  /** Whether the row belongs to one of them; to be asked when all have been added. */
  has(batch: CellBatch, row: number): boolean {
    // The dictionary also takes the names asked for, behind those that were added.
    const name = this.#nameOf(batch, row);
    return name >= 0 && name < this.#count;
  }

  #nameOf(batch: CellBatch, row: number): number {
    const { bytes, columns, starts, ends } = batch;
    for (const { column, rewrite } of this.#keys) {
      const at = row * columns + column;
      this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
      const { start, end } = this.#cell;
      if (start === end) continue;
      const rewritten = rewrite?.(bytes, start, end);
      return rewritten
        ? this.#names.codeOfBytes(rewritten, 0, rewritten.length)
        : this.#names.codeOfBytes(bytes, start, end);
    }
    return -1;
  }
}
