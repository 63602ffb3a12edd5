import { columnsOf } from '../../domain/facts/factSource.ts';
import { orderLines, products } from '../../domain/facts/factTables.ts';
import { isHidden } from '../../domain/facts/hiddenRows.ts';
import type { JobContext } from '../../domain/jobs/job.ts';

/** Id and name of a product by its dictionary code; '' where the shop's data have none. */
export type ProductWords = (product: number) => { readonly id: string; readonly name: string };

/**
 * A product's name in the catalogue, else that on its newest order line that was paid for: on others
 * files have remarks such as "check" or "damaged" where the name should be.
 */
export async function productWords(context: JobContext): Promise<ProductWords> {
  const { facts } = context;
  const names = await context.resident('names of products', async () => {
    const { size } = await facts.dictionary('products.product');
    const read = await facts.read({
      lines: columnsOf(orderLines, 'product', 'productName', 'placedAt', 'amount'),
      catalogue: columnsOf(products, 'product', 'name'),
    });
    const name = new Int32Array(size).fill(-1);
    const newest = new Float64Array(size).fill(-Infinity);
    const paid = new Uint8Array(size);
    for (const { rows, hidden, columns } of read.lines.chunks) {
      for (let row = 0; row < rows; row++) {
        const product = columns.product.values[row] ?? -1;
        const own = columns.productName.values[row] ?? -1;
        const at = columns.placedAt.values[row] ?? NaN;
        if (product < 0 || own < 0 || isHidden(hidden, row)) continue;
        const isPaid = (columns.amount.values[row] ?? NaN) > 0 ? 1 : 0;
        const before = paid[product] ?? 0;
        if (isPaid < before) continue;
        if (isPaid === before && !(at >= (newest[product] ?? 0))) continue;
        paid[product] = isPaid;
        newest[product] = at;
        name[product] = own;
      }
    }
    for (const { rows, hidden, columns } of read.catalogue.chunks) {
      for (let row = 0; row < rows; row++) {
        const product = columns.product.values[row] ?? -1;
        const own = columns.name.values[row] ?? -1;
        if (product >= 0 && own >= 0 && !isHidden(hidden, row)) name[product] = own;
      }
    }
    return name;
  });
  const ids = await facts.dictionary('products.product');
  const words = await facts.dictionary('products.name');
  return (product) => ({ id: ids.valueAt(product), name: words.valueAt(names[product] ?? -1) });
}
