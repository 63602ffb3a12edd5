import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import type { products } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { minorUnits } from '../../../../shared/domain/money/minorUnits.ts';
import type { LineRead } from './buildHistory.ts';
import type { ItemFacts } from './itemFacts.ts';
import type { Places } from './places.ts';

export const PRODUCT_COLUMNS = [
  'product',
  'category',
  'brand',
  'price',
  'cost',
  'currency',
  'stock',
  'launchedAt',
] as const;
export type ProductRead = FactRead<typeof products, (typeof PRODUCT_COLUMNS)[number]>;

/**
 * What is known of each product: its catalogue row first, else what its newest order line says.
 *
 * @param items products of lines and events; those of the catalogue have places already
 * @param digitsOf decimals of the minor unit of a currency, by its dictionary code; of -1 the shop's own
 */
export function describeItems(
  catalogue: ProductRead,
  lines: LineRead,
  items: Places,
  digitsOf: (currency: number) => number,
): ItemFacts {
  const length = items.size;
  const codes = () => new Int32Array(length).fill(-1);
  const numbers = () => new Float64Array(length).fill(NaN);
  const facts = {
    length,
    productCode: items.codes(),
    placeOfProduct: items.byCode(),
    category: codes(),
    brand: codes(),
    price: numbers(),
    margin: numbers(),
    stock: numbers(),
    launchedAt: numbers(),
    listed: new Uint8Array(length),
  };
  fromLines(lines, facts, digitsOf);
  fromCatalogue(catalogue, facts, digitsOf);
  return facts;
}

type DigitsOf = (currency: number) => number;

function fromLines({ chunks }: LineRead, facts: ItemFacts, digitsOf: DigitsOf): void {
  const newest = new Float64Array(facts.length).fill(-Infinity);
  for (const { rows, hidden, columns } of chunks) {
    const { placedAt, product, category, brand, unitPrice, currency } = columns;
    for (let row = 0; row < rows; row++) {
      const item = facts.placeOfProduct[product.values[row] ?? -1] ?? -1;
      const at = placedAt.values[row] ?? NaN;
      if (item < 0 || isHidden(hidden, row) || !(at >= (newest[item] ?? 0))) continue;
      newest[item] = at;
      const kind = category.values[row] ?? -1;
      const maker = brand.values[row] ?? -1;
      const price = unitPrice.values[row] ?? NaN;
      if (kind >= 0) facts.category[item] = kind;
      if (maker >= 0) facts.brand[item] = maker;
      if (price > 0) {
        const digits = digitsOf(currency.values[row] ?? -1);
        facts.price[item] = minorUnits(price, unitPrice.scale, digits);
      }
    }
  }
}

function fromCatalogue({ chunks }: ProductRead, facts: ItemFacts, digitsOf: DigitsOf): void {
  for (const { rows, hidden, columns } of chunks) {
    const { product, category, brand, price, cost, currency, stock, launchedAt } = columns;
    const minor = (column: typeof price, row: number) =>
      minorUnits(column.values[row] ?? NaN, column.scale, digitsOf(currency.values[row] ?? -1));
    for (let row = 0; row < rows; row++) {
      const item = facts.placeOfProduct[product.values[row] ?? -1] ?? -1;
      if (item < 0 || isHidden(hidden, row)) continue;
      facts.listed[item] = 1;
      const kind = category.values[row] ?? -1;
      const maker = brand.values[row] ?? -1;
      if (kind >= 0) facts.category[item] = kind;
      if (maker >= 0) facts.brand[item] = maker;
      const asked = minor(price, row);
      if (asked > 0) facts.price[item] = asked;
      const paid = minor(cost, row);
      // A cost of 0 is a cell that nobody filled in.
      if (paid > 0) facts.margin[item] = (facts.price[item] ?? NaN) - paid;
      facts.stock[item] = (stock.values[row] ?? NaN) / 10 ** stock.scale;
      facts.launchedAt[item] = launchedAt.values[row] ?? NaN;
    }
  }
}
