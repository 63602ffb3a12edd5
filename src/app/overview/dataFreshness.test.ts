import { expect, test } from 'vitest';
import type { ImportRecord } from '../../shared/data/importHistory.ts';
import { dataFreshness, isStale } from './dataFreshness.ts';

const record = (change: Partial<ImportRecord>): ImportRecord => ({
  id: 'i',
  sequence: 1,
  state: 'live',
  kind: 'orders',
  format: 'table',
  fileName: 'orders.csv',
  fileBytes: 1,
  at: 1000,
  by: '',
  undoneAt: null,
  rows: 1,
  fresh: 1,
  updated: 0,
  rowsBad: 0,
  ...change,
});

test('the newest import of a kind counts, undone ones do not', () => {
  const history = [
    record({ at: 3000, state: 'undone' }),
    record({ at: 1000 }),
    record({ at: 2000 }),
    record({ at: 2500, kind: 'products' }),
  ];
  expect(dataFreshness(history, new Map([['orderLines', 7]]))).toEqual([
    { kind: 'orders', importedAt: 2000, rows: 7 },
    { kind: 'customers', importedAt: null, rows: 0 },
    { kind: 'products', importedAt: 2500, rows: 0 },
  ]);
});

test('data are stale after a week', () => {
  const week = 7 * 86_400_000;
  expect(isStale(0, week)).toBe(false);
  expect(isStale(0, week + 1)).toBe(true);
});
