import { useMemo } from 'react';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';

const NOBODY: readonly number[] = [];

/**
 * Customers of the rows of a list in words by code, masked.
 *
 * @param rows the same array while they are the same rows; undefined while they are read
 */
export function useNamesOf(
  rows: readonly { readonly customer: number }[] | undefined,
): ReadonlyMap<number, string> {
  const customers = useMemo(
    () =>
      rows
        ? [...new Set(rows.map(({ customer }) => customer))].filter((code) => code >= 0)
        : NOBODY,
    [rows],
  );
  return useCustomerWords(customers);
}
