import { columnsOf, type FactSource } from '../../../shared/domain/facts/factSource.ts';
import { products } from '../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';

/** What products are called in the catalogue, else their own numbers. */
export async function productNames(facts: FactSource): Promise<(code: number) => string> {
  const { read } = await facts.read({ read: columnsOf(products, 'product', 'name') });
  const dictionary = await facts.dictionary('products.product');
  const names = await facts.dictionary('products.name');
  const named = new Map<number, number>();
  for (const { columns, rows, hidden } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      named.set(columns.product.values[row] ?? -1, columns.name.values[row] ?? -1);
    }
  }
  return (code) => names.valueAt(named.get(code) ?? -1) || dictionary.valueAt(code);
}
