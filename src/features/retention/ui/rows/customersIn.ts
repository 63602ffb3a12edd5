import type { NumberRows } from '../../domain/retentionTypes.ts';

/** Codes of the known customers in rows, each once. */
export function customersIn({ rows }: NumberRows): number[] {
  const codes = new Set<number>();
  for (const { customer } of rows) if (customer >= 0) codes.add(customer);
  return [...codes];
}
