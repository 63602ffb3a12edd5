import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { codeOrCatalogue } from '../domain/catalogue.ts';
import { ROW_BITS, ROW_MASK, type OrderIndex } from '../domain/orderIndex.ts';
import { codesOf, productCatalogue, segmentsOf } from './indexedLines.ts';

/** A product's id and name by its code: its newest name on a line, else the catalogue's. */
export type ProductNames = (product: number) => { readonly id: string; readonly name: string };

export async function productNames(context: JobContext, index: OrderIndex): Promise<ProductNames> {
  const onLines = await context.resident('product names', async () => {
    const products = await codesOf(context, index, 'product');
    const segments = await segmentsOf(context, index, 'productName');
    let codes = 0;
    for (const code of products) if (code >= codes) codes = code + 1;
    const names = new Int32Array(codes).fill(MISSING_CODE);
    const since = new Float64Array(codes).fill(-Infinity);
    for (let o = 0; o < index.orders; o++) {
      const instant = index.instant[o] ?? NaN;
      const end = index.lineStart[o + 1] ?? 0;
      for (let line = index.lineStart[o] ?? 0; line < end; line++) {
        const row = index.rowOf[line] ?? 0;
        const name = segments[row >>> ROW_BITS]?.columns.productName.values[row & ROW_MASK] ?? -1;
        const product = products[line] ?? MISSING_CODE;
        if (product < 0 || name < 0 || instant < (since[product] ?? 0)) continue;
        names[product] = name;
        since[product] = instant;
      }
    }
    return names;
  });
  const known = await productCatalogue(context);
  const ids = await context.facts.dictionary('products.product');
  const names = await context.facts.dictionary('products.name');
  return (product) => ({
    id: ids.valueAt(product),
    name: names.valueAt(codeOrCatalogue(onLines[product] ?? MISSING_CODE, known.name, product)),
  });
}
