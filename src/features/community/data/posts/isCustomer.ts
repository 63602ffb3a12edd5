import { z } from 'zod';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';

export const isCustomerSchema = z.object({
  /** The shop's own number. */
  customer: z.string().min(1),
});

/** Whether any file knows a customer; with the number that was asked about. */
export async function isCustomer(
  { facts }: JobContext,
  params: z.infer<typeof isCustomerSchema>,
): Promise<{ readonly customer: string; readonly isKnown: boolean }> {
  const { customer } = isCustomerSchema.parse(params);
  const customers = await facts.dictionary('customers.customer');
  return { customer, isKnown: customers.find(customer) !== MISSING_CODE };
}
