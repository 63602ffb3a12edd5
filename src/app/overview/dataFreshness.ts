import type { ImportRecord } from '../../shared/data/importHistory.ts';

/** Kinds of imports with the fact table that each one fills, in the order of the overview. */
const KINDS = [
  { kind: 'orders', table: 'orderLines' },
  { kind: 'customers', table: 'customers' },
  { kind: 'products', table: 'products' },
  { kind: 'events', table: 'events' },
  { kind: 'shipments', table: 'shipments' },
  { kind: 'returns', table: 'returns' },
  { kind: 'reviews', table: 'reviews' },
  { kind: 'exposures', table: 'exposures' },
  { kind: 'outsideScores', table: 'outsideScores' },
  { kind: 'openingPoints', table: 'openingPoints' },
  { kind: 'pointsHistory', table: 'pointsHistory' },
  { kind: 'messages', table: 'messages' },
  { kind: 'conversations', table: 'conversations' },
  { kind: 'authors', table: 'authors' },
  { kind: 'surveyAnswers', table: 'surveyAnswers' },
  { kind: 'groups', table: 'groups' },
  { kind: 'groupMembers', table: 'groupMembers' },
  { kind: 'groupReports', table: 'groupReports' },
  { kind: 'groupStatistics', table: 'groupStatistics' },
] as const;

export type Freshness = {
  readonly kind: (typeof KINDS)[number]['kind'];
  /** Epoch ms of the newest import that is not undone; null where there is none. */
  readonly importedAt: number | null;
  readonly rows: number;
};

/** The demo shop's one import fills every table. */
const EVERY_KIND = 'demo';

/** Data this old have to be looked at: a week of orders is missing. */
const STALE_MS = 7 * 24 * 60 * 60 * 1000;

/** Orders, customers and products always; the other kinds once there is something of them. */
export function dataFreshness(
  history: readonly ImportRecord[],
  counts: ReadonlyMap<string, number>,
): Freshness[] {
  return KINDS.filter(({ table }, i) => i < 3 || (counts.get(table) ?? 0) > 0).map(
    ({ kind, table }) => {
      const times = history
        .filter((each) => each.kind === kind || each.kind === EVERY_KIND)
        .filter(({ state }) => state === 'live')
        .map(({ at }) => at);
      return {
        kind,
        importedAt: times.length === 0 ? null : Math.max(...times),
        rows: counts.get(table) ?? 0,
      };
    },
  );
}

export function isStale(importedAt: number, now: number): boolean {
  return now - importedAt > STALE_MS;
}
