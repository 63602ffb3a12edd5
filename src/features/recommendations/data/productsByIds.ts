import { z } from 'zod';
import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { productWords } from '../../../shared/data/catalogue/productWords.ts';

export const productsByIdsParamsSchema = z.object({
  ids: z.array(z.string().max(400)).max(1000),
});
export type ProductsByIdsParams = z.infer<typeof productsByIdsParamsSchema>;

/** A product that the shop's data know; its name is '' where nobody has named it. */
export type KnownProduct = {
  /** Dictionary code. */
  readonly product: number;
  readonly id: string;
  readonly name: string;
};

/** Products by their ids in the shop, in that order; those that nobody knows are left out. */
export async function productsByIds(
  context: JobContext,
  { ids }: ProductsByIdsParams,
): Promise<KnownProduct[]> {
  if (ids.length === 0) return [];
  const known = await context.facts.dictionary('products.product');
  const words = await productWords(context);
  return ids.flatMap((id) => {
    const product = known.find(id);
    return product === MISSING_CODE ? [] : [{ product, ...words(product) }];
  });
}
