import { z } from 'zod';
import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';

const ids = z.array(z.string().max(400)).max(1000);
export const unknownIdsParamsSchema = z.object({ products: ids, customers: ids });
export type UnknownIds = z.infer<typeof unknownIdsParamsSchema>;

/** Of some products and customers those whose ids no file of the shop has. */
export async function unknownIds(
  { facts }: JobContext,
  { products, customers }: UnknownIds,
): Promise<UnknownIds> {
  const known = {
    products: await facts.dictionary('products.product'),
    customers: await facts.dictionary('customers.customer'),
  };
  return {
    products: products.filter((id) => known.products.find(id) === MISSING_CODE),
    customers: customers.filter((id) => known.customers.find(id) === MISSING_CODE),
  };
}
