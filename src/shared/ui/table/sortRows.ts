export type SortDirection = 'ascending' | 'descending';
export type SortValue = string | number | null;

/**
 * Rows in order of a value; what has none comes last in both directions, equals keep their order.
 * Text is compared as readers of the language expect, with the numbers in it counted as numbers.
 */
export function sortRows<R>(
  rows: readonly R[],
  valueOf: (row: R) => SortValue,
  direction: SortDirection,
  language: string,
): R[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number')
        return sign * (a.value - b.value);
      return sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
