import { describe, expect, test } from 'vitest';
import { factSourceOf, type PlainTables } from '../../testing/factSourceOf.ts';
import { jobContextOf } from '../../testing/jobContextOf.ts';
import { orderLine, ordersOf } from '../../testing/orderRows.ts';
import type { FactSource } from '../../shared/domain/facts/factSource.ts';
import { civilDay } from '../../shared/domain/time/civilDay.ts';
import { DEFAULT_CONDITIONS } from './domain/lineConditions.ts';
import { DEFAULT_QUERY, type RetentionQuery } from './domain/retentionQuery.ts';
import type { GroupTaste, TasteKind } from './domain/tasteTypes.ts';
import { retentionJobs } from './jobs.ts';

const UTC = { zone: 'UTC', weekStart: 1 } as const;

function shop(tables: PlainTables) {
  const facts = factSourceOf(tables, 3);
  return { facts, context: jobContextOf(facts) };
}

const params = (query: Partial<RetentionQuery> = {}, zone = 'UTC') => ({
  query: { ...DEFAULT_QUERY, ...query },
  calendar: { zone, weekStart: 1 as const },
});

async function codeOf(facts: FactSource, customer: string): Promise<number> {
  return (await facts.dictionary('customers.customer')).find(customer);
}

describe('job loyalty', () => {
  test('compares by the months of the shop’s zone', async () => {
    // 31 January in Berlin, but 1 February in Shanghai.
    const rows = [
      ...ordersOf('a', ['2024-01-31T20:00Z', '2024-02-03']),
      ...ordersOf('b', ['2024-02-10']),
      ...ordersOf('old', ['2024-01-01']),
      orderLine('late', '2024-04-15'),
    ];
    const { context } = shop({ orderLines: rows });
    const sizesIn = async (zone: string) => {
      const rules = {
        repeatDays: 10,
        historyDays: 0,
        observation: 'eachCustomer' as const,
        goal: 2,
        baseline: null,
        recent: null,
      };
      const { line } = await retentionJobs.loyalty.run(context, { rules, zone });
      return line.map(({ count, size, notYetObserved }) => [count, size, notYetObserved]);
    };
    expect(await sizesIn('Europe/Berlin')).toEqual([
      [1, 2, 0],
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
    expect(await sizesIn('Asia/Shanghai')).toEqual([
      [0, 1, 0],
      [1, 2, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
  });
});

describe('job cohorts', () => {
  const rows = [
    ...ordersOf('a', ['2024-01-10', '2024-02-10', '2024-04-02']),
    ...ordersOf('b', ['2024-01-20', '2024-03-10']),
    ...ordersOf('c', ['2024-02-01', '2024-03-02']),
    orderLine(undefined, '2024-04-15T12:00Z'),
  ];

  test('counts who came back, and says what the data cover', async () => {
    const { context } = shop({ orderLines: rows });
    const { table, span, customers, chosen } = await retentionJobs.cohorts.run(context, params());
    expect(span).toEqual({
      revision: 1,
      dataThrough: Date.parse('2024-04-15T12:00Z'),
      throughDay: civilDay(2024, 4, 15),
      historyStart: civilDay(2024, 1, 10),
    });
    expect([customers, chosen]).toEqual([3, 3]);
    expect([...table.firstDay]).toEqual([1, 2, 3, 4].map((month) => civilDay(2024, month, 1)));
    expect([...table.size]).toEqual([2, 1, 0, 0]);
    expect([...table.customers.slice(0, 4)]).toEqual([2, 1, 1, 1]);
    expect([...table.state.slice(0, 4)]).toEqual([2, 2, 2, 1]);
    expect(table.revenue).toBeNull();
  });

  test('flags cohorts near the start of the data, by the days that the query says', async () => {
    const { context } = shop({ orderLines: rows });
    const flagsFor = async (historyDays: number) => [
      ...(await retentionJobs.cohorts.run(context, params({ historyDays }))).table.nearHistoryStart,
    ];
    expect(await flagsFor(0)).toEqual([0, 0, 0, 0]);
    expect(await flagsFor(1)).toEqual([1, 0, 0, 0]);
    expect(await flagsFor(30)).toEqual([1, 1, 0, 0]);
    const recurring = await retentionJobs.cohorts.run(context, params({ entry: 'recurring' }));
    expect([...recurring.table.nearHistoryStart]).toEqual([0, 0, 0, 0]);
  });

  test('computes revenue only where the measure is revenue', async () => {
    const { context } = shop({ orderLines: rows });
    const { table } = await retentionJobs.cohorts.run(
      context,
      params({ measure: 'revenueAverage' }),
    );
    expect([...table.revenue!.slice(0, 4)]).toEqual([2000, 1000, 1000, 1000]);
    expect(table.means.weighted[1]).toBe(1000);
  });

  test('shows the chosen period, with returns after it', async () => {
    const { context } = shop({ orderLines: rows });
    const query = { from: '2024-01-15', to: '2024-02-29' };
    const { table, chosen } = await retentionJobs.cohorts.run(context, params(query));
    expect(chosen).toBe(2);
    expect([...table.size]).toEqual([1, 1]);
    expect([...table.customers]).toEqual([1, 0, 1, 0, 1, 1, 0, 0]);
  });

  test('an empty shop has an empty table in every mode', async () => {
    const { context } = shop({});
    for (const query of [{}, { period: 'week' }, { windows: 'rolling' }] as const) {
      const result = await retentionJobs.cohorts.run(context, params(query));
      expect(result.table.rows).toBe(0);
      expect(result.span).toEqual({
        revision: 1,
        dataThrough: null,
        throughDay: null,
        historyStart: null,
      });
      expect(result.highlights).toEqual([]);
    }
    const summary = await retentionJobs.summary.run(context, params());
    expect(summary.totals.lines).toBe(0);
    expect(summary.revenue.firstDay).toHaveLength(0);
  });

  test('refuses parameters that make no sense', async () => {
    const { context } = shop({});
    const wrong = params({ returns: 'onOrAfter', windows: 'rolling' });
    await expect(retentionJobs.cohorts.run(context, wrong)).rejects.toThrow('24-hour windows');
  });
});

describe('job filterChoices', () => {
  const tables: PlainTables = {
    orderLines: [
      orderLine('a', '2024-01-01', {
        product: 'p1',
        productName: 'Old tea',
        country: 'DE',
        category: 'Tea > Green',
      }),
      orderLine('b', '2024-01-02', {
        product: 'p1',
        productName: 'Green tea',
        country: 'DE',
        category: 'Tea > Black',
      }),
      orderLine('c', '2024-01-03', { product: 'p2', country: 'CN' }),
      orderLine('c', '2024-02-03', { product: 'p3', country: 'GB' }),
    ],
    products: [{ product: 'p2', name: 'Cup 茶杯', category: 'Cups' }],
  };
  const ask = (productSearch: string, limit = 10) => {
    const { context } = shop(tables);
    const conditions = DEFAULT_CONDITIONS;
    return retentionJobs.filterChoices.run(context, {
      conditions,
      calendar: UTC,
      productSearch,
      limit,
    });
  };

  test('offers what first orders have, with how many customers', async () => {
    const choices = await ask('');
    expect(choices.countries).toEqual([
      { value: 'DE', label: 'DE', customers: 2 },
      { value: 'CN', label: 'CN', customers: 1 },
    ]);
    expect(choices.channels).toEqual([{ value: '', label: '', customers: 3 }]);
    expect(choices.products).toEqual([
      { value: 'p1', label: 'Green tea', customers: 2 },
      { value: 'p2', label: 'Cup 茶杯', customers: 1 },
    ]);
  });

  test('offers every level of the categories, each customer once a level', async () => {
    expect((await ask('')).categories).toEqual([
      { value: 'Cups', label: 'Cups', customers: 1 },
      { value: 'Tea', label: 'Tea', customers: 2 },
      { value: 'Tea > Black', label: 'Tea > Black', customers: 1 },
      { value: 'Tea > Green', label: 'Tea > Green', customers: 1 },
    ]);
  });

  test('searches products by id and name, in any case and language', async () => {
    expect((await ask('GREEN')).products.map(({ value }) => value)).toEqual(['p1']);
    expect((await ask('茶杯')).products.map(({ value }) => value)).toEqual(['p2']);
    expect((await ask('p', 1)).products).toHaveLength(1);
    expect((await ask('p', 1)).productsFound).toBe(2);
  });
});

describe('jobs for one customer', () => {
  const tables: PlainTables = {
    orderLines: [
      orderLine('b', '2024-01-02'),
      orderLine('a', '2024-01-01T23:30Z', {
        order: '1',
        product: 'p1',
        productName: 'Tea',
        unitPrice: 5,
        amount: 500,
        country: 'DE',
      }),
      orderLine('a', '2024-01-01T23:30Z', {
        order: '1',
        product: 'p2',
        amount: 100,
        unitPrice: 1,
        channel: 'web',
      }),
      orderLine('a', '2024-02-01', { order: '2', product: 'p2', amount: -100, state: 1 }),
      orderLine('a', '2024-03-01', { order: '3', product: 'p2', amount: 120 }),
    ],
    products: [{ product: 'p2', name: 'Cup', category: 'Cups', brand: 'Yi' }],
  };

  test('customerOrders lists everything, newest first, and counts what meets the conditions', async () => {
    const { facts, context } = shop(tables);
    const customer = await codeOf(facts, 'a');
    const calendar = { zone: 'Asia/Shanghai', weekStart: 1 } as const;
    const found = await retentionJobs.customerOrders.run(context, {
      customer,
      calendar,
      conditions: DEFAULT_CONDITIONS,
    });
    expect(found).toMatchObject({
      customer,
      orderCount: 2,
      revenue: 720,
      firstDay: civilDay(2024, 1, 2),
      lastDay: civilDay(2024, 3, 1),
    });
    expect(found.orders.map(({ order }) => order)).toEqual(['3', '2', '1']);
    expect(found.orders[2]).toMatchObject({
      day: civilDay(2024, 1, 2),
      country: 'DE',
      channel: 'web',
      revenue: 600,
    });
    expect(found.orders[1]).toMatchObject({ revenue: 0, lines: [{ state: 1, counts: false }] });
    expect(found.orders[2]!.lines[1]).toEqual({
      product: 'p2',
      name: 'Cup',
      category: 'Cups',
      brand: 'Yi',
      quantity: 1,
      unitPrice: 1,
      amount: 100,
      state: 0,
      counts: true,
    });
  });

  test('customerTaste looks at the lines that count', async () => {
    const { facts, context } = shop(tables);
    const taste = await retentionJobs.customerTaste.run(context, {
      customer: await codeOf(facts, 'a'),
      calendar: UTC,
      conditions: DEFAULT_CONDITIONS,
      // From the first order to the newest line, 60 days later, two half-lives pass.
      halfLifeDays: 30,
    });
    expect(taste.lines).toBe(3);
    expect(taste.categories).toEqual([
      { value: 'Cups', lines: 2, share: 2 / 3, recent: expect.closeTo(1.25 / 1.5, 12) as number },
      { value: '', lines: 1, share: 1 / 3, recent: expect.closeTo(0.25 / 1.5, 12) as number },
    ]);
    // The shop sold at 1, 5, 10 and 10: quartiles 4, 7.5 and 10.
    expect(taste.priceBands.map(({ lines }) => lines)).toEqual([1, 1, 1, 0]);
  });

  test('a customer without orders has none', async () => {
    const { context } = shop(tables);
    const nobody = { customer: 77, calendar: UTC, conditions: DEFAULT_CONDITIONS };
    const orders = await retentionJobs.customerOrders.run(context, nobody);
    expect(orders).toMatchObject({ orderCount: 0, firstDay: null, orders: [] });
    const taste = await retentionJobs.customerTaste.run(context, { ...nobody, halfLifeDays: 90 });
    expect(taste.lines).toBe(0);
  });
});

describe('job groupTaste', () => {
  const tea = { category: 'Tea', brand: 'Mo', unitPrice: 5 };
  const cups = { category: 'Cups', unitPrice: 50 };
  const orderLines = [
    // Loyal, and for tea; lately for cups.
    ...ordersOf('a', ['2024-01-01', '2024-02-01', '2024-03-01'], tea),
    ...ordersOf('a', ['2024-05-30'], cups),
    // Two orders on one day are one day.
    ...ordersOf('b', ['2024-02-01T08:00Z', '2024-02-01T09:00Z'], { ...cups, country: 'DE' }),
    ...ordersOf('c', ['2024-02-03'], { ...tea, unitPrice: 0 }),
    ...ordersOf('d', ['2024-02-04', '2024-03-04'], cups),
    // Not counted: a return.
    orderLine('d', '2024-03-05', { ...tea, state: 1 }),
  ];
  const ask = (
    group: 'all' | 'new' | 'returning' | 'loyal',
    query: Partial<RetentionQuery> = {},
    halfLifeDays: number | null = null,
  ) => {
    const { context } = shop({ orderLines });
    return retentionJobs.groupTaste.run(context, { ...params(query), group, halfLifeDays });
  };
  const rowOf = ({ tables }: GroupTaste, kind: TasteKind, value: string) =>
    tables.find((table) => table.kind === kind)!.rows.find((row) => row.value === value)!;

  test('tells groups apart by the days with an order', async () => {
    expect((await ask('all')).group).toBe(4);
    expect((await ask('new')).group).toBe(2);
    expect((await ask('returning')).group).toBe(1);
    expect((await ask('loyal')).group).toBe(1);
    expect(rowOf(await ask('loyal'), 'category', 'Tea').group).toBe(0.75);
  });

  test('each customer counts the same, however many lines there are', async () => {
    const taste = await ask('new');
    expect(taste.customers).toBe(4);
    expect(rowOf(taste, 'category', 'Tea')).toMatchObject({
      group: 0.5,
      all: 1.75 / 4,
      groupBuyers: 1,
      allBuyers: 2,
    });
    expect(rowOf(taste, 'brand', '')).toMatchObject({ groupBuyers: 1, allBuyers: 3 });
  });

  test('lines without a price have no price band, and who has no other is not counted there', async () => {
    const { tables } = await ask('new');
    expect(tables.find(({ kind }) => kind === 'price')).toMatchObject({ groupSize: 1, allSize: 3 });
  });

  test('the filters of the page choose the group', async () => {
    const taste = await ask('all', { country: ['DE'] });
    expect(taste.group).toBe(1);
    expect(rowOf(taste, 'category', 'Cups')).toMatchObject({ group: 1 });
    expect((await ask('loyal', { country: ['DE'] })).group).toBe(0);
  });

  test('lately, what was bought last counts most', async () => {
    const ever = rowOf(await ask('loyal'), 'category', 'Cups').group;
    const lately = rowOf(await ask('loyal', {}, 30), 'category', 'Cups').group;
    expect(ever).toBe(0.25);
    expect(lately).toBeGreaterThan(0.75);
  });

  test('an empty shop likes nothing', async () => {
    const { context } = shop({});
    const taste = await retentionJobs.groupTaste.run(context, {
      ...params(),
      group: 'all',
      halfLifeDays: 90,
    });
    expect(taste).toMatchObject({ group: 0, customers: 0 });
    expect(taste.tables.flatMap(({ rows }) => rows)).toEqual([]);
  });
});

describe('reading while imports go on', () => {
  test('columns are found by segment, so a new import does not disturb; an undone one is an error', async () => {
    const orderLines = [
      ...ordersOf('a', ['2024-01-01', '2024-02-01']),
      ...ordersOf('b', ['2024-01-05']),
    ];
    const facts = factSourceOf({ orderLines }, 2);
    const changed = (change: 'grown' | 'shrunk'): FactSource => ({
      dictionary: (name) => facts.dictionary(name),
      read: async (requests) => {
        const found = await facts.read(requests);
        const first = Object.values(requests)[0];
        if (!first?.columns.includes('amount')) return found;
        return Object.fromEntries(
          Object.entries(found).map(([name, read]) => {
            const all = (read as { chunks: object[] }).chunks;
            const chunks = change === 'grown' ? [{ segment: 'new' }, ...all] : all.slice(1);
            return [name, { ...(read as object), chunks }];
          }),
        ) as never;
      },
    });
    const grown = await retentionJobs.summary.run(jobContextOf(changed('grown')), params());
    expect(grown.totals.revenue).toBe(3000);
    await expect(
      retentionJobs.summary.run(jobContextOf(changed('shrunk')), params()),
    ).rejects.toThrow('was undone');
  });
});
