import type { DecimalColumn, FactChunk } from '../../../shared/domain/facts/columnTypes.ts';
import type { orderLines } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { codeOrCatalogue } from '../domain/catalogue.ts';
import { ROW_BITS, ROW_MASK, type OrderIndex } from '../domain/orderIndex.ts';
import { productCatalogue, segmentsOf } from './indexedLines.ts';

/** One line of the index in words; '' and NaN where the data have nothing. */
export type LineWords = {
  readonly product: string;
  readonly name: string;
  readonly category: string;
  readonly categoryCode: number;
  readonly brand: string;
  readonly country: string;
  readonly channel: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
  readonly state: number;
};

const COLUMNS = [
  'product',
  'productName',
  'category',
  'brand',
  'country',
  'channel',
  'quantity',
  'unitPrice',
  'amount',
  'state',
] as const;
type Segment = FactChunk<typeof orderLines, (typeof COLUMNS)[number]>;

/**
 * Reads lines in words. A line's own name, category and brand go before those that the product
 * catalogue has.
 */
export async function lineWords(
  context: JobContext,
  index: OrderIndex,
): Promise<(line: number) => LineWords> {
  const segments = await segmentsOf(context, index, ...COLUMNS);
  const known = await productCatalogue(context);
  const { facts } = context;
  const products = await facts.dictionary('products.product');
  const names = await facts.dictionary('products.name');
  const categories = await facts.dictionary('products.category');
  const brands = await facts.dictionary('products.brand');
  const countries = await facts.dictionary('orderLines.country');
  const channels = await facts.dictionary('orderLines.channel');
  return (line) => {
    const packed = index.rowOf[line] ?? 0;
    const row = packed & ROW_MASK;
    const segment = segments[packed >>> ROW_BITS];
    if (!segment) throw new RangeError(`line ${line} has no segment`);
    const { columns } = segment;
    const code = (column: CodeColumn) => columns[column].values[row] ?? -1;
    const product = code('product');
    const category = codeOrCatalogue(code('category'), known.category, product);
    return {
      product: products.valueAt(product),
      name: names.valueAt(codeOrCatalogue(code('productName'), known.name, product)),
      category: categories.valueAt(category),
      categoryCode: category,
      brand: brands.valueAt(codeOrCatalogue(code('brand'), known.brand, product)),
      country: countries.valueAt(code('country')),
      channel: channels.valueAt(code('channel')),
      quantity: decimal(columns.quantity, row),
      unitPrice: decimal(columns.unitPrice, row),
      amount: columns.amount.values[row] ?? NaN,
      state: columns.state.values[row] ?? 0,
    };
  };
}

type CodeColumn = {
  [K in keyof Segment['columns']]: Segment['columns'][K] extends { type: 'code' } ? K : never;
}[keyof Segment['columns']];

function decimal({ values, scale }: DecimalColumn, row: number): number {
  return (values[row] ?? NaN) / 10 ** scale;
}
