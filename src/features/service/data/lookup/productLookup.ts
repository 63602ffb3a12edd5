import { productWords } from '../../../../shared/data/catalogue/productWords.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import {
  orderLines,
  products,
  type FactTableName,
} from '../../../../shared/domain/facts/factTables.ts';
import { textAt } from '../../../../shared/domain/facts/textAt.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { minorUnits } from '../../../../shared/domain/money/minorUnits.ts';
import type { ProductCard } from '../../domain/lookup/lookupParams.ts';
import { productIndex, type ProductIndex } from '../../domain/lookup/productIndex.ts';

/** Jobs that look products up declare these, in this order, so that they share one index. */
export const LOOKUP_TABLES: readonly FactTableName[] = ['products', 'orderLines'];

export type ProductLookup = {
  /** By place: the same places as in the index. */
  readonly cards: readonly ProductCard[];
  readonly index: ProductIndex;
};

/** All products of the catalogue and of order lines; built once for each revision. */
export function productLookup(context: JobContext): Promise<ProductLookup> {
  return context.resident('product look-up', async () => {
    const cards = await productCards(context);
    await context.pause();
    return { cards, index: productIndex(cards) };
  });
}

async function productCards(context: JobContext): Promise<ProductCard[]> {
  const { facts } = context;
  const words = await productWords(context);
  const { listed, lines } = await facts.read({
    listed: columnsOf(
      products,
      'product',
      'otherName',
      'category',
      'brand',
      'tags',
      'price',
      'currency',
      'stock',
      'descriptionText',
      'otherDescriptionText',
    ),
    lines: columnsOf(orderLines, 'product'),
  });
  const dictionary = async (name: string) => {
    const values = await facts.dictionary(name);
    return (code: number | undefined) => values.valueAt(code ?? MISSING_CODE);
  };
  const otherNames = await dictionary('products.otherName');
  const categories = await dictionary('products.category');
  const brands = await dictionary('products.brand');
  const tags = await dictionary('products.tags');
  const currencies = await dictionary('orderLines.currency');
  // By code, in the order in which they are first met: a product that is only on order lines has a name.
  const cards = new Map<number, ProductCard>();
  for (const { rows, hidden, columns } of listed.chunks) {
    for (let row = 0; row < rows; row++) {
      const code = columns.product.values[row] ?? MISSING_CODE;
      if (code === MISSING_CODE || isHidden(hidden, row)) continue;
      const currency = currencies(columns.currency.values[row]) || null;
      const digits = currency === null ? 2 : minorDigits(currency);
      const stock = columns.stock.values[row] ?? NaN;
      cards.set(code, {
        ...words(code),
        otherName: otherNames(columns.otherName.values[row]),
        category: categories(columns.category.values[row]),
        brand: brands(columns.brand.values[row]),
        tags: tags(columns.tags.values[row]),
        price: known(minorUnits(columns.price.values[row] ?? NaN, columns.price.scale, digits)),
        currency,
        stock: known(stock / 10 ** columns.stock.scale),
        description: textAt(columns.descriptionText, row),
        otherDescription: textAt(columns.otherDescriptionText, row),
      });
    }
  }
  for (const { rows, hidden, columns } of lines.chunks) {
    for (let row = 0; row < rows; row++) {
      const code = columns.product.values[row] ?? MISSING_CODE;
      if (code === MISSING_CODE || cards.has(code) || isHidden(hidden, row)) continue;
      cards.set(code, { ...words(code), ...UNLISTED });
    }
  }
  return [...cards.values()];
}

const UNLISTED = {
  otherName: '',
  category: '',
  brand: '',
  tags: '',
  price: null,
  currency: null,
  stock: null,
  description: '',
  otherDescription: '',
};

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
