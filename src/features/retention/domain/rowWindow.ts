import type { CustomerRow, GapRow } from './retentionTypes.ts';

/** A window of rows: `limit` of them from `offset` on. */
export type RowSpan = { readonly offset: number; readonly limit: number };

/** Rows behind a number: `n` of them in all, and those in the window. */
export type RowsBehind = { readonly n: number } & (
  | { readonly kind: 'customers'; readonly rows: readonly CustomerRow[] }
  /** Positions in the scope. */
  | { readonly kind: 'orders'; readonly orders: readonly number[] }
  | { readonly kind: 'gaps'; readonly rows: readonly GapRow[] }
  /** Positions in the index. */
  | { readonly kind: 'lines'; readonly lines: readonly number[] }
);

/** Counts rows and keeps those of a window; rows outside it are never made. */
export class RowWindow<T> {
  readonly rows: T[] = [];
  readonly #span: RowSpan;
  #n = 0;

  constructor(span: RowSpan) {
    this.#span = span;
  }

  /** Rows added so far, in the window or not. */
  get n(): number {
    return this.#n;
  }

  add(make: () => T): void {
    const { offset, limit } = this.#span;
    if (this.#n >= offset && this.rows.length < limit) this.rows.push(make());
    this.#n++;
  }
}
