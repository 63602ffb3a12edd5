import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { HistoryReads } from './historyReads.ts';

/** Category and brand of a line: its own, or else its product's in the catalogue. */
export class ProductAttributes {
  readonly #category: Int32Array;
  readonly #brand: Int32Array;

  /** @param codes how many product codes there are */
  constructor({ chunks }: HistoryReads['products'], codes: number) {
    this.#category = new Int32Array(codes).fill(-1);
    this.#brand = new Int32Array(codes).fill(-1);
    for (const { rows, hidden, columns } of chunks) {
      for (let row = 0; row < rows; row++) {
        const product = columns.product.values[row] ?? -1;
        if (product < 0 || isHidden(hidden, row)) continue;
        this.#category[product] = columns.category.values[row] ?? -1;
        this.#brand[product] = columns.brand.values[row] ?? -1;
      }
    }
  }

  categoryOf(product: number, own: number): number {
    return own >= 0 ? own : (this.#category[product] ?? -1);
  }

  brandOf(product: number, own: number): number {
    return own >= 0 ? own : (this.#brand[product] ?? -1);
  }
}
