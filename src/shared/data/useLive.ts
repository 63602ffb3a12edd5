import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The answer of a query over Dexie tables, renewed whenever what it read changes, in this tab, a
 * worker or another tab. Undefined until the first answer.
 */
export function useLive<T>(
  query: () => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  return useLiveQuery(query, [...dependencies]);
}
