import { useMemo } from 'react';
import { customerWords } from '../../domain/customers/customerName.ts';
import { useJob } from '../../jobs/useJob.ts';
import { customerCalls } from './customerCalls.ts';

/**
 * Customers in words by code, masked: "17850 · A• M•"; fewer while they are being read.
 * @param codes the same array while they are the same customers
 */
export function useCustomerWords(codes: readonly number[]): ReadonlyMap<number, string> {
  const customers = useMemo(() => [...codes], [codes]);
  const { data } = useJob(
    customers.length === 0 ? null : customerCalls.names({ customers, reveal: false }),
  );
  return useMemo(
    () => new Map((data ?? []).map((name) => [name.customer, customerWords(name)])),
    [data],
  );
}
