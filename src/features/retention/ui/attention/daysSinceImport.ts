import type { ImportRecord } from '../../../../shared/data/importHistory.ts';

const DAY_MS = 86_400_000;

/** Whole days since the newest import of orders that is not undone. */
export function daysSinceImport(
  history: readonly Pick<ImportRecord, 'kind' | 'state' | 'at'>[] | undefined,
  now: number,
): number | null {
  const orders = (history ?? []).filter(({ kind, state }) => kind === 'orders' && state === 'live');
  if (orders.length === 0) return null;
  return Math.floor((now - Math.max(...orders.map(({ at }) => at))) / DAY_MS);
}
