import { describe, expect, test } from 'vitest';
import { highlights } from './highlights.ts';
import { CELL, type CohortTable } from './retentionTypes.ts';

/** A table of two columns: cohorts of the given sizes, of which so many came back in column 1. */
function tableOf(
  cohorts: readonly (readonly [size: number, returned: number])[],
  overrides: Partial<CohortTable> = {},
): CohortTable {
  const rows = cohorts.length;
  const none = new Float64Array(rows * 2);
  return {
    unit: 'month',
    entry: 'firstEver',
    returns: 'on',
    windows: 'calendar',
    measure: 'customers',
    minOrders: 1,
    rows,
    columns: 2,
    firstDay: Int32Array.from({ length: rows }, (_, row) => row * 30),
    lastDay: Int32Array.from({ length: rows }, (_, row) => row * 30 + 29),
    size: Uint32Array.from(cohorts, ([size]) => size),
    nearHistoryStart: new Uint8Array(rows),
    columnFrom: Int32Array.of(0, 1),
    columnTo: Int32Array.of(0, 1),
    state: new Uint8Array(rows * 2).fill(CELL.complete),
    customers: Uint32Array.from(cohorts.flatMap(([size, returned]) => [size, returned])),
    orders: new Uint32Array(rows * 2),
    revenue: null,
    lower: none,
    upper: none,
    means: {
      cohorts: new Uint32Array(2),
      size: none,
      customers: none,
      orders: none,
      revenue: null,
      weighted: none,
      simple: none,
      lower: none,
      upper: none,
    },
    ...overrides,
  };
}

const kinds = (table: CohortTable, minSize = 60) =>
  highlights(table, minSize, 0).map(({ kind }) => kind);

describe('highlights', () => {
  test('sets the newest cohort against the earlier ones, and says whether chance would do', () => {
    const [calm] = highlights(
      tableOf([
        [100, 20],
        [100, 22],
        [100, 21],
      ]),
      60,
      0,
    );
    expect(calm).toMatchObject({
      kind: 'newestAgainstEarlier',
      cohort: 60,
      newest: { count: 21, size: 100 },
      earlier: { count: 42, size: 200 },
      earlierCohorts: 2,
      comparison: { distinct: false },
    });
    const [risen] = highlights(
      tableOf([
        [100, 20],
        [100, 22],
        [100, 60],
      ]),
      60,
      0,
    );
    expect(risen).toMatchObject({ comparison: { distinct: true } });
  });

  test('tells of a change between the halves only where there is one', () => {
    const flat = Array.from({ length: 8 }, () => [500, 100] as const);
    expect(kinds(tableOf(flat))).toEqual(['newestAgainstEarlier']);
    const risen = flat.map(([size], i) => [size, i < 4 ? 100 : 150] as const);
    expect(kinds(tableOf(risen))).toContain('laterHalfAgainstEarlier');
  });

  test('tells of the one cohort that stands out from all others', () => {
    const table = tableOf([
      [500, 100],
      [500, 100],
      [500, 200],
      [500, 100],
      [500, 100],
    ]);
    const found = highlights(table, 60, 0).find(({ kind }) => kind === 'outlier');
    expect(found).toMatchObject({ cohort: 60, cohorts: 5, others: { count: 400, size: 2000 } });
  });

  test('what one comparison would call distinct is not, as the best of many', () => {
    // p = .027 for the last cohort alone.
    const table = tableOf([
      [200, 40],
      [200, 40],
      [200, 40],
      [200, 40],
      [200, 54],
    ]);
    const found = highlights(table, 60, 0);
    expect(found[0]).toMatchObject({ comparison: { distinct: true } });
    expect(found.map(({ kind }) => kind)).not.toContain('outlier');
  });

  test('leaves out cohorts that are small, in progress or near the start of the data', () => {
    const table = tableOf(
      [
        [900, 800],
        [100, 20],
        [100, 20],
        [10, 9],
        [100, 20],
        [100, 0],
      ],
      {
        nearHistoryStart: Uint8Array.of(1, 0, 0, 0, 0, 0),
        state: Uint8Array.from({ length: 12 }, (_, cell) => (cell === 11 ? 1 : 2)),
      },
    );
    expect(highlights(table, 60, 5)).toMatchObject([
      { kind: 'newestAgainstEarlier', cohort: 120, earlierCohorts: 2, earlier: { count: 40 } },
      { kind: 'tooFew', cohorts: 1, minSize: 60 },
      { kind: 'nearHistoryStart', cohorts: 1, historyStart: 5 },
    ]);
  });

  test('compares nothing where cohorts share customers or had unequal time', () => {
    const cohorts = [
      [100, 20],
      [100, 22],
      [100, 60],
    ] as const;
    expect(kinds(tableOf(cohorts, { entry: 'recurring' }))).toEqual([]);
    expect(kinds(tableOf(cohorts, { returns: 'onOrAfter' }))).toEqual([]);
  });

  test('has at most three, and none for an empty table', () => {
    const many = Array.from({ length: 9 }, (_, i) => [500, i < 4 ? 100 : 200] as const);
    const table = tableOf([...many, [5, 1], [500, 400]], {
      nearHistoryStart: Uint8Array.from({ length: 11 }, (_, row) => (row === 0 ? 1 : 0)),
    });
    expect(highlights(table, 60, 0)).toHaveLength(3);
    expect(highlights(tableOf([]), 60, null)).toEqual([]);
  });
});
