import type { CustomerName, NumberRows } from '../../domain/retentionTypes.ts';

/** A customer's number and name, as far as the data have them: "17850 · A• M•". */
export function customerWords({ id, name }: Pick<CustomerName, 'id' | 'name'>): string {
  return [id, name].filter((part) => part !== '').join(' · ');
}

/** Codes of the known customers in rows, each once. */
export function customersIn({ rows }: NumberRows): number[] {
  const codes = new Set<number>();
  for (const { customer } of rows) if (customer >= 0) codes.add(customer);
  return [...codes];
}
