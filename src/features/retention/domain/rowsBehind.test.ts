import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOrderLines, anyRetentionQuery } from '../../../testing/anyShop.ts';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { orderLine, ordersOf } from '../../../testing/orderRows.ts';
import { retentionViewOf } from '../../../testing/retentionViewOf.ts';
import { retentionJobs } from '../jobs.ts';
import type { NumberTarget } from './numberTarget.ts';
import { DEFAULT_QUERY, type RetentionQuery } from './retentionQuery.ts';
import type { CohortTable, NumberRows, SummaryResult } from './retentionTypes.ts';
import { rowsBehind } from './rowsBehind.ts';

const CALENDAR = { zone: 'Europe/London', weekStart: 1 } as const;
const EVERYTHING = { offset: 0, limit: 10_000 };

/** Targets of every number of the answers, with the n that the page states beside each. */
function statedNumbers(table: CohortTable, summary: SummaryResult): [NumberTarget, number][] {
  const stated: [NumberTarget, number][] = [];
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < table.columns; column++) {
      const cell = row * table.columns + column;
      const target = { of: 'cell', cohort: table.firstDay[row]!, column } as const;
      stated.push([{ ...target, part: 'returned' }, table.customers[cell]!]);
      stated.push([{ ...target, part: 'all' }, table.size[row]!]);
      stated.push([{ ...target, part: 'orders' }, table.orders[cell]!]);
    }
  }
  for (let column = 0; column < table.columns; column++) {
    stated.push([{ of: 'mean', column, part: 'returned' }, table.means.customers[column]!]);
    stated.push([{ of: 'mean', column, part: 'all' }, table.means.size[column]!]);
    stated.push([{ of: 'mean', column, part: 'orders' }, table.means.orders[column]!]);
  }
  const { repeatRate, frequency, gaps, revenue, firstProducts, totals, chosen } = summary;
  stated.push(
    [{ of: 'repeatRate', part: 'repeated' }, repeatRate.share.count],
    [{ of: 'repeatRate', part: 'observed' }, repeatRate.share.size],
    [{ of: 'frequency', part: 'orders' }, frequency.orders],
    [{ of: 'frequency', part: 'customers' }, frequency.customers],
    [{ of: 'gaps', from: null, to: null }, gaps.n],
    [{ of: 'gaps', from: 2, to: 5 }, gaps.countByDays.slice(2, 6).reduce((a, b) => a + b, 0)],
    [{ of: 'lines', part: 'withoutCustomer' }, summary.linesWithoutCustomer],
    [{ of: 'lines', part: 'leftOut' }, summary.linesLeftOut],
  );
  for (const [group, counts] of [
    ['all', totals],
    ['chosen', chosen],
  ] as const) {
    for (const part of ['lines', 'orders', 'customers'] as const) {
      stated.push([{ of: 'totals', group, part }, counts[part]]);
    }
  }
  const parts = {
    new: revenue.newOrders,
    returning: revenue.returningOrders,
    unknown: revenue.unknownOrders,
  };
  for (const part of ['new', 'returning', 'unknown'] as const) {
    revenue.firstDay.forEach((period, i) => {
      stated.push([{ of: 'revenue', period, part }, parts[part][i]!]);
    });
    const all = parts[part].reduce((a, b) => a + b, 0);
    stated.push([{ of: 'revenue', period: null, part }, all]);
  }
  for (const { id, with: bought, without } of firstProducts.products) {
    stated.push(
      [{ of: 'firstProduct', product: id, part: 'repeated' }, bought.count],
      [{ of: 'firstProduct', product: id, part: 'observed' }, bought.size],
      [{ of: 'firstProduct', product: id, part: 'othersRepeated' }, without.count],
      [{ of: 'firstProduct', product: id, part: 'othersObserved' }, without.size],
    );
  }
  return stated;
}

describe('rows behind the numbers', () => {
  test('every number of the page lists exactly the n rows that it states', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrderLines, anyRetentionQuery, async (rows, anyQuery) => {
        const query: RetentionQuery = { ...anyQuery, columns: anyQuery.columns ?? 5 };
        const context = jobContextOf(factSourceOf({ orderLines: rows }, 16));
        const params = { query, calendar: CALENDAR };
        const { table } = await retentionJobs.cohorts.run(context, params);
        const summary = await retentionJobs.summary.run(context, params);
        const view = await retentionViewOf({ orderLines: rows }, query, CALENDAR);
        for (const [target, n] of statedNumbers(table, summary)) {
          if (target.of === 'firstProduct') continue;
          expect([target, rowsBehind(view, target, EVERYTHING).n]).toEqual([target, n]);
        }
        for (const [target, n] of statedNumbers(table, summary)) {
          if (target.of !== 'firstProduct') continue;
          const found = await retentionJobs.numberRows.run(context, {
            ...params,
            target,
            ...EVERYTHING,
          });
          expect([target, found.n, found.rows.length]).toEqual([target, n, n]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what customers did in a cell adds up to the cell', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrderLines, anyRetentionQuery, async (rows, anyQuery) => {
        const query: RetentionQuery = { ...anyQuery, columns: 4, measure: 'revenue' };
        const context = jobContextOf(factSourceOf({ orderLines: rows }));
        const { table } = await retentionJobs.cohorts.run(context, { query, calendar: CALENDAR });
        const view = await retentionViewOf({ orderLines: rows }, query, CALENDAR);
        for (let row = 0; row < Math.min(table.rows, 8); row++) {
          for (let column = 0; column < table.columns; column++) {
            const cohort = table.firstDay[row]!;
            // In column 0 all of the cohort have orders; later, those who came back.
            const part = column === 0 ? 'all' : 'returned';
            const target = { of: 'cell', cohort, column, part } as const;
            const found = rowsBehind(view, target, EVERYTHING);
            if (found.kind !== 'customers') throw new Error('customers expected');
            const sum = (pick: 'orders' | 'revenue') =>
              found.rows.reduce((total, { inCell }) => total + inCell![pick], 0);
            const cell = row * table.columns + column;
            expect(sum('orders')).toBe(table.orders[cell]);
            expect(sum('revenue')).toBe(table.revenue![cell]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a window is a part of the whole list', async () => {
    const rows = ordersOf('a', ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']);
    const view = await retentionViewOf(rows);
    const target = { of: 'frequency', part: 'orders' } as const;
    const all = rowsBehind(view, target, EVERYTHING);
    const part = rowsBehind(view, target, { offset: 1, limit: 2 });
    expect(all).toMatchObject({ kind: 'orders', n: 4, orders: [0, 1, 2, 3] });
    expect(part).toMatchObject({ kind: 'orders', n: 4, orders: [1, 2] });
    expect(rowsBehind(view, target, { offset: 9, limit: 2 })).toMatchObject({ n: 4, orders: [] });
  });

  test('a cell of no cohort, and a column that is not there, have no rows', async () => {
    const view = await retentionViewOf(ordersOf('a', ['2024-01-01', '2024-02-01']));
    const none = { of: 'cell', cohort: 3, column: 0, part: 'all' } as const;
    expect(rowsBehind(view, none, EVERYTHING).n).toBe(0);
    expect(rowsBehind(view, { of: 'mean', column: 40, part: 'all' }, EVERYTHING).n).toBe(0);
  });
});

describe('number rows in words', () => {
  const SHOP = [
    orderLine('a', '2024-01-05T10:00Z', { order: 'A-1', product: 'tea', productName: 'Green tea' }),
    orderLine('a', '2024-01-05T10:00Z', { order: 'A-1', product: 'cup', amount: 250 }),
    orderLine('a', '2024-02-07T10:00Z', { order: 'A-2', product: 'cup', amount: 300 }),
    orderLine(undefined, '2024-02-08T10:00Z', { order: 'N-1', amount: 70 }),
    orderLine('b', '2024-03-01T10:00Z', { order: 'B-1' }),
  ];

  async function rowsOf(target: NumberTarget): Promise<NumberRows> {
    const context = jobContextOf(factSourceOf({ orderLines: SHOP }));
    const query = { ...DEFAULT_QUERY, customerKnown: false };
    const calendar = { zone: 'UTC', weekStart: 1 } as const;
    return retentionJobs.numberRows.run(context, { query, calendar, target, ...EVERYTHING });
  }

  test('orders have their number, customer, day, lines and revenue', async () => {
    const found = await rowsOf({ of: 'revenue', period: null, part: 'all' });
    expect(found.rows).toEqual([
      {
        order: 'A-1',
        customer: 0,
        instant: Date.parse('2024-01-05T10:00Z'),
        day: 19_727,
        lines: 2,
        revenue: 1250,
        isFirst: true,
      },
      {
        order: 'A-2',
        customer: 0,
        instant: Date.parse('2024-02-07T10:00Z'),
        day: 19_760,
        lines: 1,
        revenue: 300,
        isFirst: false,
      },
      {
        order: 'B-1',
        customer: 1,
        instant: Date.parse('2024-03-01T10:00Z'),
        day: 19_783,
        lines: 1,
        revenue: 1000,
        isFirst: true,
      },
      {
        order: 'N-1',
        customer: -1,
        instant: Date.parse('2024-02-08T10:00Z'),
        day: 19_761,
        lines: 1,
        revenue: 70,
        isFirst: false,
      },
    ]);
  });

  test('lines have their order, customer and product', async () => {
    const found = await rowsOf({ of: 'totals', group: 'all', part: 'lines' });
    expect(found.n).toBe(5);
    expect(found.rows[0]).toEqual({
      order: 'A-1',
      customer: 0,
      instant: Date.parse('2024-01-05T10:00Z'),
      product: 'tea',
      name: 'Green tea',
      quantity: 1,
      unitPrice: 10,
      amount: 1000,
    });
    expect(found.rows[4]).toMatchObject({ order: 'N-1', customer: -1 });
  });

  test('customers have their history and what they did in the cell', async () => {
    const found = await rowsOf({ of: 'cell', cohort: 19_723, column: 1, part: 'returned' });
    expect(found.rows).toEqual([
      {
        customer: 0,
        firstDay: 19_727,
        lastDay: 19_760,
        orders: 2,
        revenue: 1550,
        inCell: { cohort: 19_723, orders: 1, revenue: 300 },
      },
    ]);
  });

  test('gaps have their two days', async () => {
    const found = await rowsOf({ of: 'gaps', from: 30, to: 40 });
    expect(found.rows).toEqual([{ customer: 0, fromDay: 19_727, toDay: 19_760, days: 33 }]);
  });

  test('an unknown product is behind nobody', async () => {
    const target = { of: 'firstProduct', product: 'nothing', part: 'observed' } as const;
    expect((await rowsOf(target)).n).toBe(0);
  });
});
