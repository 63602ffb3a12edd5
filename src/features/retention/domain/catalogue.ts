import { MISSING_CODE, type FactChunk } from '../../../shared/domain/facts/columnTypes.ts';
import type { products } from '../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';

export const CATALOGUE_COLUMNS = ['product', 'name', 'category', 'brand'] as const;
export type CatalogueChunk = FactChunk<typeof products, (typeof CATALOGUE_COLUMNS)[number]>;

/** What the product catalogue says, by product code; `MISSING_CODE` where it says nothing. */
export type Catalogue = {
  readonly name: Int32Array;
  readonly category: Int32Array;
  readonly brand: Int32Array;
};

/** The catalogue of the visible rows: one for each product. */
export function catalogue(chunks: readonly CatalogueChunk[]): Catalogue {
  let codes = 0;
  for (const { columns } of chunks) {
    for (const code of columns.product.values) if (code >= codes) codes = code + 1;
  }
  const known = {
    name: new Int32Array(codes).fill(MISSING_CODE),
    category: new Int32Array(codes).fill(MISSING_CODE),
    brand: new Int32Array(codes).fill(MISSING_CODE),
  };
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      const code = columns.product.values[row] ?? MISSING_CODE;
      if (code < 0 || isHidden(hidden, row)) continue;
      known.name[code] = columns.name.values[row] ?? MISSING_CODE;
      known.category[code] = columns.category.values[row] ?? MISSING_CODE;
      known.brand[code] = columns.brand.values[row] ?? MISSING_CODE;
    }
  }
  return known;
}

/** A line's own code, else its product's in the catalogue, else `MISSING_CODE`. */
export function codeOrCatalogue(own: number, known: Int32Array, product: number): number {
  return own >= 0 ? own : (known[product] ?? MISSING_CODE);
}
