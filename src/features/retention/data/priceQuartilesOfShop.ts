import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { codeOrCatalogue } from '../domain/catalogue.ts';
import { decimalAt } from '../domain/gatherColumn.ts';
import type { OrderIndex } from '../domain/orderIndex.ts';
import { priceQuartiles, type PriceQuartiles } from '../domain/priceBands.ts';
import { codesOf, productCatalogue, segmentsOf, stateFlagsOf } from './indexedLines.ts';

/** Quartiles of the unit prices of all sold lines, neither returned nor cancelled. */
export function priceQuartilesOfShop(
  context: JobContext,
  index: OrderIndex,
): Promise<PriceQuartiles> {
  return context.resident('price quartiles', async () => {
    const flags = await stateFlagsOf(context, index);
    const own = await codesOf(context, index, 'category');
    const products = await codesOf(context, index, 'product');
    const { category } = await productCatalogue(context);
    const segments = await segmentsOf(context, index, 'unitPrice');
    const columns = segments.map((segment) => segment.columns.unitPrice);
    const prices = new Float64Array(index.lines);
    const categories = new Int32Array(index.lines);
    let priced = 0;
    for (let line = 0; line < index.lines; line++) {
      const price = decimalAt(index, columns, line);
      if (flags[line] !== 0 || !(price > 0)) continue;
      prices[priced] = price;
      categories[priced++] = codeOrCatalogue(
        own[line] ?? MISSING_CODE,
        category,
        products[line] ?? MISSING_CODE,
      );
    }
    return priceQuartiles(prices.subarray(0, priced), categories.subarray(0, priced));
  });
}
