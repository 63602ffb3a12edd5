import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOrderLines, anyRetentionQuery } from '../../../testing/anyShop.ts';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { orderLine, ordersOf, type OrderLineRow } from '../../../testing/orderRows.ts';
import { quantile } from '../../../shared/domain/statistics/quantile.ts';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { retentionJobs } from '../jobs.ts';
import { DEFAULT_QUERY, type RetentionQuery } from './retentionQuery.ts';
import type { SummaryResult } from './retentionTypes.ts';

const UTC = { zone: 'UTC', weekStart: 1 } as const;

function summaryOf(
  rows: readonly OrderLineRow[],
  query: Partial<RetentionQuery> = {},
): Promise<SummaryResult> {
  const context = jobContextOf(factSourceOf({ orderLines: rows }));
  const params = { query: { ...DEFAULT_QUERY, minSize: 1, ...query }, calendar: UTC };
  return retentionJobs.summary.run(context, params);
}

/** Someone whose order sets how far the data reach. */
const lastOrder = (date: string) => orderLine('z', date);

describe('repeat-purchase rate', () => {
  test('counts a second order on another day within the window', async () => {
    const { repeatRate } = await summaryOf(
      [
        ...ordersOf('within', ['2024-01-01', '2024-01-31']),
        ...ordersOf('tooLate', ['2024-01-01', '2024-02-01']),
        ...ordersOf('sameDay', ['2024-01-01T08:00Z', '2024-01-01T20:00Z']),
        ...ordersOf('once', ['2024-01-01']),
        lastOrder('2024-02-20'),
      ],
      { repeatDays: 30 },
    );
    expect(repeatRate.share).toMatchObject({ count: 1, size: 4, rate: 0.25 });
    expect(repeatRate.notYetObserved).toBe(1);
  });

  test('a customer is observed once the last day of the window has ended', async () => {
    const rows = ordersOf('a', ['2024-01-01', '2024-01-05']);
    const day30 = await summaryOf([...rows, lastOrder('2024-01-31T23:00Z')], { repeatDays: 30 });
    expect(day30.repeatRate.share.size).toBe(0);
    expect(day30.repeatRate.share.rate).toBeNaN();
    const day31 = await summaryOf([...rows, lastOrder('2024-02-01T00:00Z')], { repeatDays: 30 });
    expect(day31.repeatRate.share).toMatchObject({ count: 1, size: 1 });
  });

  test('days are those of the shop', async () => {
    const rows = [
      ...ordersOf('a', ['2024-01-01T15:00Z', '2024-01-01T17:00Z']),
      lastOrder('2024-03-01'),
    ];
    const context = jobContextOf(factSourceOf({ orderLines: rows }));
    const query = { ...DEFAULT_QUERY, repeatDays: 7 };
    const rateIn = async (zone: string) => {
      const params = { query, calendar: { zone, weekStart: 1 as const } };
      return (await retentionJobs.summary.run(context, params)).repeatRate.share.count;
    };
    expect(await rateIn('UTC')).toBe(0);
    expect(await rateIn('Asia/Shanghai')).toBe(1);
  });
});

describe('purchase frequency', () => {
  test('is orders for each chosen customer, over all of their history', async () => {
    const rows = [
      ...ordersOf('a', ['2024-01-01', '2024-02-01', '2024-03-01'], { country: 'DE' }),
      ...ordersOf('b', ['2024-02-01'], { country: 'CN' }),
    ];
    expect((await summaryOf(rows)).frequency).toEqual({
      orders: 4,
      customers: 2,
      ordersPerCustomer: 2,
    });
    const german = await summaryOf(rows, { country: ['DE'] });
    expect(german.frequency).toEqual({ orders: 3, customers: 1, ordersPerCustomer: 3 });
    expect((await summaryOf([])).frequency.ordersPerCustomer).toBeNaN();
  });
});

describe('order gaps', () => {
  test('are the days between orders on different days', async () => {
    const { gaps } = await summaryOf([
      ...ordersOf('a', ['2024-01-01T01:00Z', '2024-01-01T23:00Z', '2024-01-04', '2024-01-14']),
      ...ordersOf('b', ['2024-01-02', '2024-01-03']),
      ...ordersOf('c', ['2024-01-02']),
    ]);
    expect(gaps).toMatchObject({
      n: 3,
      customers: 2,
      median: 3,
      lowerQuartile: 2,
      upperQuartile: 6.5,
    });
    expect([...gaps.countByDays]).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('have no median where nobody came back', async () => {
    const { gaps } = await summaryOf(ordersOf('a', ['2024-01-01']));
    expect(gaps).toMatchObject({ n: 0, customers: 0, median: NaN });
  });
});

describe('revenue by customer age', () => {
  const SHOP = [
    orderLine('a', '2024-01-10', { amount: 100, country: 'DE' }),
    orderLine('a', '2024-01-20', { amount: 10, country: 'CN' }),
    orderLine('a', '2024-03-05', { amount: 1 }),
    orderLine('b', '2024-03-06', { amount: 1000, country: 'CN' }),
    orderLine(undefined, '2024-03-07', { amount: 7 }),
  ];

  test('an order is new where it is the first of its customer', async () => {
    const { revenue } = await summaryOf(SHOP);
    expect([...revenue.firstDay]).toEqual([1, 2, 3].map((month) => civilDay(2024, month, 1)));
    expect([...revenue.lastDay]).toEqual([
      civilDay(2024, 1, 31),
      civilDay(2024, 2, 29),
      civilDay(2024, 3, 31),
    ]);
    expect([...revenue.newRevenue]).toEqual([100, 0, 1000]);
    expect([...revenue.returningRevenue]).toEqual([10, 0, 1]);
    expect([...revenue.newOrders]).toEqual([1, 0, 1]);
    expect([...revenue.returningOrders]).toEqual([1, 0, 1]);
    expect([...revenue.unknownRevenue]).toEqual([0, 0, 0]);
    expect([...revenue.complete]).toEqual([1, 1, 0]);
  });

  test('a month is complete from the first instant of the next one on', async () => {
    const until = async (end: string) =>
      (await summaryOf([...SHOP, orderLine('c', end)])).revenue.complete[2];
    expect(await until('2024-03-31T23:59:59.999Z')).toBe(0);
    expect(await until('2024-04-01T00:00:00.000Z')).toBe(1);
  });

  test('orders without a customer stand apart, and go where customers are chosen', async () => {
    const all = await summaryOf(SHOP, { customerKnown: false });
    expect([...all.revenue.unknownRevenue]).toEqual([0, 0, 7]);
    const chosen = await summaryOf(SHOP, { customerKnown: false, country: ['CN'] });
    expect([...chosen.revenue.unknownRevenue]).toEqual([0, 0, 0]);
    expect([...chosen.revenue.newRevenue]).toEqual([0, 0, 1000]);
  });

  test('the period is that of the orders, not of the first ones', async () => {
    const { revenue } = await summaryOf(SHOP, { from: '2024-01-15', to: '2024-03-05' });
    expect([...revenue.newRevenue]).toEqual([0, 0, 0]);
    expect([...revenue.returningRevenue]).toEqual([10, 0, 1]);
  });

  test('with nothing chosen it adds up to the total of the scope', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrderLines, anyRetentionQuery, async (rows, query) => {
        const open = { from: null, to: null, country: [], channel: [], category: [], product: [] };
        const { revenue, totals } = await summaryOf(rows, { ...query, ...open });
        const sum = (values: Iterable<number>) => Array.from(values).reduce((a, b) => a + b, 0);
        const { newRevenue, returningRevenue, unknownRevenue } = revenue;
        expect(sum(newRevenue) + sum(returningRevenue) + sum(unknownRevenue)).toBe(totals.revenue);
        expect(sum(revenue.newOrders)).toBe(totals.customers);
        expect(
          sum(revenue.newOrders) + sum(revenue.returningOrders) + sum(revenue.unknownOrders),
        ).toBe(totals.orders);
      }),
      { numRuns: 60 },
    );
  });
});

describe('first products', () => {
  const SHOP = [
    // Everyone's first order, then who comes again.
    orderLine('a', '2024-01-01', { order: '1', product: 'tea' }),
    orderLine('a', '2024-01-01', { order: '1', product: 'tea' }),
    orderLine('a', '2024-01-20', { product: 'cup' }),
    orderLine('b', '2024-01-01', { product: 'tea' }),
    orderLine('c', '2024-01-02', { order: '2', product: 'tea' }),
    orderLine('c', '2024-01-02', { order: '2', product: 'cup' }),
    orderLine('c', '2024-02-01', { product: 'pot' }),
    orderLine('d', '2024-01-03', { product: 'cup' }),
    orderLine('late', '2024-06-01', { product: 'cup' }),
  ];

  test('compare those who began with a product with all others', async () => {
    const { firstProducts } = await summaryOf(SHOP, { repeatDays: 60 });
    expect(firstProducts.observed).toBe(4);
    const shown = firstProducts.products.map((p) => [
      p.id,
      p.with.count,
      p.with.size,
      p.without.count,
      p.without.size,
    ]);
    expect(shown).toEqual([
      ['tea', 2, 3, 0, 1],
      ['cup', 1, 2, 1, 2],
    ]);
    const [tea] = firstProducts.products;
    expect(tea!.comparison.difference).toBeCloseTo(2 / 3, 12);
    expect(tea!.comparison.distinct).toBe(false);
  });

  test('leave out products with too few customers, and count them', async () => {
    const { firstProducts } = await summaryOf(SHOP, { repeatDays: 60, minSize: 3 });
    expect(firstProducts.products.map(({ id }) => id)).toEqual(['tea']);
    expect(firstProducts.tooFew).toBe(1);
  });
});

describe('totals', () => {
  test('count lines, orders, customers and revenue of what is left', async () => {
    const { amount: _, ...free } = orderLine('b', '2024-01-02', { country: 'CN' });
    const result = await summaryOf(
      [
        orderLine('a', '2024-01-01', { order: '1', amount: 100, country: 'DE' }),
        orderLine('a', '2024-01-01', { order: '1', amount: 150, country: 'DE' }),
        orderLine('a', '2024-01-05', { amount: -100, state: 1 }),
        free,
        orderLine(undefined, '2024-01-03', { amount: 5 }),
        orderLine('c', '2024-01-03', { amount: 9, hidden: true }),
      ],
      { country: ['DE'] },
    );
    expect(result.totals).toEqual({
      lines: 3,
      orders: 2,
      customers: 2,
      revenue: 250,
      linesWithoutAmount: 1,
    });
    expect(result.chosen).toEqual({
      lines: 2,
      orders: 1,
      customers: 1,
      revenue: 250,
      linesWithoutAmount: 0,
    });
    expect(result.linesWithoutCustomer).toBe(1);
    expect(result.linesLeftOut).toBe(2);
  });

  test('agree with a plain count of the rows, under any conditions', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrderLines, anyRetentionQuery, async (rows, query) => {
        const left = rows.filter(
          (row) =>
            !row.hidden &&
            (!query.customerKnown || row.customer !== undefined) &&
            (!query.notCancelled || row.state !== 2) &&
            (!query.notReturn || row.state !== 1) &&
            (!query.quantityPositive || (row.quantity ?? 0) > 0) &&
            (!query.pricePositive || (row.unitPrice ?? 0) > 0),
        );
        const { totals, linesLeftOut } = await summaryOf(rows, query);
        expect(totals).toEqual({
          lines: left.length,
          orders: new Set(left.map(({ order, customer }) => `${order} ${customer ?? ''}`)).size,
          customers: new Set(left.flatMap(({ customer }) => customer ?? [])).size,
          revenue: left.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
          linesWithoutAmount: left.filter(({ amount }) => amount === undefined).length,
        });
        expect(linesLeftOut).toBe(rows.filter(({ hidden }) => !hidden).length - left.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('repeat rate and gaps against their definition', () => {
  test('hold for any shop', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrderLines, fc.integer({ min: 1, max: 60 }), async (rows, repeatDays) => {
        const shown = rows.filter(({ hidden }) => !hidden);
        const { repeatRate, gaps } = await summaryOf(rows, { repeatDays });
        const through = Math.floor(
          Math.max(...shown.map(({ placedAt }) => placedAt!)) / 86_400_000,
        );
        const instantOf = (order: string) =>
          Math.min(...shown.filter((row) => row.order === order).map(({ placedAt }) => placedAt!));
        const daysOf = new Map<string, Set<number>>();
        for (const { order, customer, state } of shown) {
          if (customer === undefined || state !== 0) continue;
          const days = daysOf.get(customer) ?? new Set();
          daysOf.set(customer, days.add(Math.floor(instantOf(order!) / 86_400_000)));
        }
        const lists = [...daysOf.values()].map((days) => [...days].sort((a, b) => a - b));
        const observed = lists.filter(([first]) => first! + repeatDays < through);
        const repeated = observed.filter(
          ([first, second = Infinity]) => second - first! <= repeatDays,
        );
        expect(repeatRate.share).toMatchObject({ count: repeated.length, size: observed.length });
        const all = lists.flatMap((days) => days.slice(1).map((day, i) => day - days[i]!));
        all.sort((a, b) => a - b);
        expect(gaps.n).toBe(all.length);
        expect(gaps.median).toEqual(quantile(all, 0.5));
        expect(gaps.upperQuartile).toEqual(quantile(all, 0.75));
      }),
      { numRuns: 150 },
    );
  });
});
