import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { basketMatrix } from '../domain/interactions/basketMatrix.ts';
import { transposed, type SparseRows } from '../domain/interactions/sparseRows.ts';
import { coPurchasesOf, type CoPurchase } from '../domain/similar/coPurchasesOf.ts';
import type { SimilarParams, SimilarProducts, SimilarRow } from '../domain/similar/similarTypes.ts';
import { presentMoment } from './moment.ts';
import { shownProduct, type ShownProduct } from './shownProduct.ts';

const MOST_ROWS = 50;
/** A product that is near another by a single customer is near by chance. */
const FEWEST_BOTH = 2;

/**
 * Products near one: similar by who buys them, and bought together with it in one order.
 * @returns null for a product that the shop's data do not have
 */
export async function similarProducts(
  context: JobContext,
  { product }: SimilarParams,
): Promise<SimilarProducts | null> {
  const { facts, buyers, log } = await presentMoment(context);
  const item = facts.items.placeOfProduct[product] ?? -1;
  if (item < 0) return null;
  const { byCustomer, orders, byOrder } = await context.resident(
    'who bought what with what',
    () => {
      const matrix = basketMatrix(log);
      return Promise.resolve({
        byCustomer: transposed(buyers),
        orders: matrix,
        byOrder: transposed(matrix),
      });
    },
  );
  const shown = await shownProduct(context, facts.items);
  const similar = coPurchasesOf(byCustomer, buyers, item)
    .filter(({ both }) => both >= FEWEST_BOTH)
    .sort((a, b) => b.cosine - a.cosine || a.item - b.item);
  const together = coPurchasesOf(orders, byOrder, item).filter(({ both }) => both >= FEWEST_BOTH);
  return {
    product: shown(item),
    buyers: (buyers.start[item + 1] ?? 0) - (buyers.start[item] ?? 0),
    customers: rowsWithAny(byCustomer),
    similar: similar.slice(0, MOST_ROWS).map((one) => rowOf(one, shown)),
    together: together.slice(0, MOST_ROWS).map((one) => rowOf(one, shown)),
  };
}

function rowsWithAny({ rows, start }: SparseRows): number {
  let count = 0;
  for (let row = 0; row < rows; row++) if (start[row] !== start[row + 1]) count++;
  return count;
}

function rowOf(
  { item, both, other, cosine, lift, interval }: CoPurchase,
  shown: ShownProduct,
): SimilarRow {
  return {
    product: shown(item),
    both,
    other,
    similarity: cosine,
    lift: { value: lift, ...interval },
  };
}
