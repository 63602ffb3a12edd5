import type { NamedProduct } from '../features/service/domain/lookup/lookupTypes.ts';
import type { importOnlineRetail } from './onlineRetail.ts';

/**
 * The products that were sold, each with the description on its newest line that was paid for, by
 * StockCode.
 */
export function onlineRetailCatalogue({
  table,
  dictionaries,
}: Awaited<ReturnType<typeof importOnlineRetail>>): NamedProduct[] {
  const valuesOf = (name: string) => {
    const data = table.columns.get(name);
    if (!data || data.type === 'text') throw new Error(`no numbers in ${name}`);
    return data.values;
  };
  const [product, name, state] = [valuesOf('product'), valuesOf('productName'), valuesOf('state')];
  const [amount, at] = [valuesOf('amount'), valuesOf('placedAt')];
  const newest = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    if (state[row] !== 0 || !(amount[row]! > 0) || name[row]! < 0) continue;
    const before = newest.get(product[row]!);
    if (before === undefined || at[row]! >= at[before]!) newest.set(product[row]!, row);
  }
  const ids = dictionaries.get('products.product');
  const names = dictionaries.get('products.name');
  return [...newest].map(([code, row]) => ({
    id: ids.valueAt(code),
    name: names.valueAt(name[row]!),
    otherName: '',
  }));
}
