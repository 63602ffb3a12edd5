import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { anyOrderLines } from '../../../testing/anyShop.ts';
import { orderLine, ordersOf, type OrderLineRow } from '../../../testing/orderRows.ts';
import { retentionViewOf } from '../../../testing/retentionViewOf.ts';
import { civilDayOfIsoDate } from '../../../shared/domain/time/civilDay.ts';
import { activityOfDays } from './activityOfDays.ts';
import type { DayRange } from './loyaltyRules.ts';
import { rowsBehind } from './rowsBehind.ts';

const day = (date: string) => civilDayOfIsoDate(date) ?? NaN;
const range = (from: string, to: string): DayRange => ({ from: day(from), to: day(to) });
const EVERYTHING = { offset: 0, limit: 10_000 };

async function activity(
  rows: readonly OrderLineRow[],
  groups: readonly DayRange[],
  zone = 'UTC',
  customerKnown = false,
) {
  const view = await retentionViewOf(rows, { customerKnown }, { zone, weekStart: 1 });
  return activityOfDays(view.scope, view.revenue ?? new Float64Array(0), groups);
}

const ROWS = [
  ...ordersOf('old', ['2024-01-05', '2024-02-03', '2024-02-20T08:00Z', '2024-02-20T09:00Z']),
  ...ordersOf('new', ['2024-02-10', '2024-02-29', '2024-03-01'], { amount: 250 }),
  ...ordersOf('later', ['2024-03-05']),
  orderLine(undefined, '2024-02-14', { amount: 70 }),
  orderLine('returned', '2024-02-15', { state: 2 }),
];

describe('activity of days', () => {
  test('a customer counts once, as new where the first order of all is in the days', async () => {
    const [february, march] = await activity(ROWS, [
      range('2024-02-01', '2024-02-29'),
      range('2024-03-01', '2024-03-31'),
    ]);
    expect(february).toEqual({
      days: range('2024-02-01', '2024-02-29'),
      revenue: 3 * 1000 + 2 * 250 + 70,
      orders: 6,
      customers: 2,
      newCustomers: 1,
      unknownRevenue: 70,
      unknownOrders: 1,
    });
    expect(march).toMatchObject({ revenue: 1250, orders: 2, customers: 2, newCustomers: 1 });
  });

  test('orders without a customer count where the conditions let them in', async () => {
    const [february] = await activity(ROWS, [range('2024-02-01', '2024-02-29')], 'UTC', true);
    expect(february).toMatchObject({ revenue: 3500, orders: 5, unknownRevenue: 0, customers: 2 });
  });

  test('days without orders are zeros, and no days are nothing', async () => {
    const [none] = await activity(ROWS, [range('2023-01-01', '2023-01-31')]);
    expect(none).toMatchObject({ revenue: 0, orders: 0, customers: 0, newCustomers: 0 });
    expect(await activity(ROWS, [])).toEqual([]);
    expect(await activity([], [range('2024-02-01', '2024-02-29')])).toMatchObject([{ orders: 0 }]);
  });

  test.each([
    // 31 March 2024 has 23 hours in Berlin, 27 October 25; a day is a day.
    ['Europe/Berlin', '2024-03-31', ['2024-03-30T23:00Z', '2024-03-31T21:59:59Z']],
    ['Europe/Berlin', '2024-10-27', ['2024-10-26T22:00Z', '2024-10-27T22:59:59Z']],
    // The clocks of Havana skip midnight on 10 March 2024, and have it twice on 3 November.
    ['America/Havana', '2024-03-10', ['2024-03-10T05:00Z', '2024-03-11T03:59:59Z']],
    ['America/Havana', '2024-11-03', ['2024-11-03T04:00Z', '2024-11-04T04:59:59Z']],
    // Half an hour only.
    ['Australia/Lord_Howe', '2024-04-07', ['2024-04-06T13:00Z', '2024-04-07T13:29:59Z']],
  ])('a day of %s, %s, is from its first second to its last', async (zone, date, instants) => {
    const edges = instants.map((at) => Date.parse(at));
    const [first = 0, last = 0] = edges;
    const within = [...edges, (first + last) / 2].map((at) => orderLine('a', at));
    const beside = [first - 1000, last + 1000].map((at) => orderLine('b', at));
    const [counted] = await activity([...within, ...beside], [range(date, date)], zone);
    expect(counted).toMatchObject({ orders: 3, customers: 1, newCustomers: 1 });
  });

  test('clocks that go back across midnight do not count a customer twice', async () => {
    // On 26 October 1997, 00:01 in St. John’s was followed by 23:01 of the day before.
    const instants = ['1997-10-26T02:30:30Z', '1997-10-26T02:35Z', '1997-10-26T04:00Z'];
    const groups = [range('1997-10-20', '1997-10-25'), range('1997-10-26', '1997-10-31')];
    const [before, after] = await activity(ordersOf('a', instants), groups, 'America/St_Johns');
    expect(before).toMatchObject({ orders: 1, customers: 1, newCustomers: 0 });
    expect(after).toMatchObject({ orders: 2, customers: 1, newCustomers: 1 });
  });
});

type Naive = { orders: Set<string>; known: Set<string>; revenue: number };

/** Counted the slow way, from the rows themselves and the clocks of the zone. */
function naive(rows: readonly OrderLineRow[], days: DayRange, zone: string) {
  const dayOf = (ms: number) => {
    const date = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
    return day(date.toString());
  };
  const shown = rows.filter(({ hidden }) => hidden !== true);
  // An order is at the earliest of its visible lines, one of each customer whom they name.
  const placed = new Map<string, number>();
  for (const { order = '', placedAt = 0 } of shown)
    placed.set(order, Math.min(placed.get(order) ?? Infinity, placedAt));
  const counting = shown.filter(({ state = 0 }) => state === 0);
  const at = ({ order = '' }: OrderLineRow) => dayOf(placed.get(order) ?? NaN);
  const instantOf = ({ order = '' }: OrderLineRow) => placed.get(order) ?? NaN;
  const within = counting.filter((row) => at(row) >= days.from && at(row) <= days.to);
  const found: Naive = { orders: new Set(), known: new Set(), revenue: 0 };
  for (const { order = '', customer = '', amount = 0 } of within) {
    found.orders.add(`${order} ${customer}`);
    if (customer !== '') found.known.add(customer);
    found.revenue += amount;
  }
  const began = [...found.known].filter((who) => {
    const own = counting.filter(({ customer }) => customer === who);
    const first = own.reduce((a, b) => (instantOf(b) < instantOf(a) ? b : a));
    return at(first) >= days.from && at(first) <= days.to;
  });
  const nobody = within.filter(({ customer = '' }) => customer === '');
  return {
    days,
    revenue: found.revenue,
    orders: found.orders.size,
    customers: found.known.size,
    newCustomers: began.length,
    unknownRevenue: nobody.reduce((sum, { amount = 0 }) => sum + amount, 0),
    unknownOrders: new Set(nobody.map(({ order }) => order)).size,
  };
}

describe('activity of any days of any shop', () => {
  const anyGroups = fc
    .uniqueArray(fc.integer({ min: day('2024-01-20'), max: day('2024-07-01') }), {
      minLength: 2,
      maxLength: 8,
    })
    .map((edges) => edges.sort((a, b) => a - b))
    .map((edges) =>
      edges.flatMap((from, i): DayRange[] => {
        const to = edges[i + 1];
        return to === undefined || i % 3 === 2 ? [] : [{ from, to: to - 1 }];
      }),
    );

  test('equals a naive count, and leads to exactly its rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOrderLines,
        anyGroups,
        fc.constantFrom('UTC', 'Europe/London', 'America/Havana', 'Asia/Shanghai'),
        async (rows, groups, zone) => {
          const calendar = { zone, weekStart: 1 } as const;
          const view = await retentionViewOf(rows, { customerKnown: false }, calendar);
          const counted = activityOfDays(view.scope, view.revenue ?? new Float64Array(0), groups);
          expect(counted).toEqual(groups.map((days) => naive(rows, days, zone)));
          for (const { days, orders, unknownOrders, customers, newCustomers } of counted) {
            for (const [part, n] of [
              ['placed', orders],
              ['nobody', unknownOrders],
              ['ordered', customers],
              ['began', newCustomers],
              ['again', customers - newCustomers],
            ] as const) {
              const found = rowsBehind(view, { of: 'days', ...days, part }, EVERYTHING);
              expect([part, found.n]).toEqual([part, n]);
            }
          }
        },
      ),
    );
  });
});
