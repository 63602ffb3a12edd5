import type { ImportRecord } from '../../shared/data/importHistory.ts';

/** Kinds of imports with the fact table that each one fills, in the order of the overview. */
const KINDS = [
  { kind: 'orders', table: 'orderLines' },
  { kind: 'customers', table: 'customers' },
  { kind: 'products', table: 'products' },
] as const;

export type Freshness = {
  readonly kind: (typeof KINDS)[number]['kind'];
  /** Epoch ms of the newest import that is not undone; null where there is none. */
  readonly importedAt: number | null;
  readonly rows: number;
};

/** Data this old have to be looked at: a week of orders is missing. */
const STALE_MS = 7 * 24 * 60 * 60 * 1000;

export function dataFreshness(
  history: readonly ImportRecord[],
  counts: ReadonlyMap<string, number>,
): Freshness[] {
  return KINDS.map(({ kind, table }) => {
    const times = history
      .filter((each) => each.kind === kind && each.state === 'live')
      .map(({ at }) => at);
    return {
      kind,
      importedAt: times.length === 0 ? null : Math.max(...times),
      rows: counts.get(table) ?? 0,
    };
  });
}

export function isStale(importedAt: number, now: number): boolean {
  return now - importedAt > STALE_MS;
}
