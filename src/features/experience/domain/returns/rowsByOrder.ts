import type { CaseRow } from './caseRows.ts';

const NONE: readonly CaseRow[] = [];

/** Rows of returns by the order lines that they take back. */
export class RowsByOrder {
  readonly #rows = new Map<number, CaseRow[]>();

  constructor(rows: readonly CaseRow[]) {
    for (const row of rows) {
      if (row.order < 0) continue;
      const own = this.#rows.get(row.order);
      if (own) own.push(row);
      else this.#rows.set(row.order, [row]);
    }
  }

  /**
   * Those that take a line back: of its order and product. A return that names no product is of its
   * whole order.
   */
  of({ order, product }: { readonly order: number; readonly product: number }): readonly CaseRow[] {
    const rows = this.#rows.get(order);
    if (!rows) return NONE;
    return rows.filter((row) => row.product === product || row.product < 0);
  }
}
