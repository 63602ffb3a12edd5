import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { ANSWER, LINE_STATE, RETURN_KIND } from '../../../../shared/domain/facts/factTables.ts';
import { wilson } from '../../../../shared/domain/statistics/wilson.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { experienceJobs } from '../../jobs.ts';
import { RETURN_GROUPS, RETURN_LISTS, type ReturnsParams } from './returnTypes.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const NOW = at('2026-03-31T12:00');
const HOUR = 3_600_000;
const PARAMS = {
  ...{ by: 'category', days: 30, currency: 'CNY', zone: 'Asia/Shanghai', now: NOW },
} as const satisfies ReturnsParams;

const line = (order: string, product: string, more: Record<string, string | number> = {}) => ({
  ...{ order, product, customer: `c of ${order}`, placedAt: at('2026-03-10T12:00') },
  ...{ quantity: 1, amount: 1000, currency: 'CNY', state: LINE_STATE.sale },
  ...more,
});
const back = (
  returnCase: string,
  order: string,
  product: string | undefined,
  more: Record<string, string | number> = {},
) => ({
  ...{ returnCase, order, requestedAt: at('2026-03-12T12:00') },
  ...(product === undefined ? {} : { product }),
  ...('resolvedAt' in more ? { settled: ANSWER.yes } : {}),
  ...more,
});
/** Of a file that has a column of when returns are settled, in which there is nothing. */
const OPEN = { settled: ANSWER.no };

const run = (tables: PlainTables, params: Partial<ReturnsParams> = {}) =>
  experienceJobs.returns.run(jobContextOf(factSourceOf(tables, 3)), { ...PARAMS, ...params });
const list = async (
  tables: PlainTables,
  wanted: Partial<Parameters<typeof experienceJobs.returnList.run>[1]>,
) => {
  const { returns } = await experienceJobs.returnList.run(jobContextOf(factSourceOf(tables, 3)), {
    ...PARAMS,
    ...{ list: 'lines', group: null, month: null },
    ...wanted,
  });
  return { returns, count: returns.length };
};

describe('the share of returned lines', () => {
  test('is of lines sold on the shop’s days, with Wilson’s interval', async () => {
    const { sold } = await run({
      orderLines: [
        // The first of 30 days in Shanghai, still the day before in London.
        line('o1', 'p1', { placedAt: at('2026-03-02T00:00') }),
        line('o2', 'p1', { placedAt: at('2026-03-01T23:59') }),
        line('o3', 'p1'),
        line('o4', 'p1', { state: LINE_STATE.cancelled }),
      ],
      returns: [back('r1', 'o1', 'p1'), back('r2', 'o2', 'p1'), back('r3', 'o4', 'p1')],
    });
    expect(sold).toMatchObject({ count: 1, size: 2, interval: wilson(1, 2) });
  });

  test('takes a case by order and product, a line once, and a case without a product for all of its order', async () => {
    const report = await run({
      orderLines: [line('o1', 'p1'), line('o1', 'p2'), line('o2', 'p1'), line('o2', 'p2')],
      returns: [
        back('r1', 'o1', 'p1'),
        back('r2', 'o1', 'p1'),
        back('r3', 'o2', undefined),
        back('r4', 'o3', 'p1'),
        { ...back('r5', 'o1', 'p2'), hidden: true },
      ],
    });
    expect(report.sold).toMatchObject({ count: 3, size: 4 });
    expect(report.cases).toBe(4);
    expect(report.apart).toMatchObject({ wholeOrders: 1, withoutLine: 1, marked: 0 });
  });

  test('counts what only the orders say: a refunded line was sold, one of negative pieces was not', async () => {
    const tables = {
      orderLines: [
        line('o1', 'p1', { state: LINE_STATE.return }),
        line('o2', 'p1'),
        line('o2', 'p1', { state: LINE_STATE.return, quantity: -1, amount: -1000 }),
        line('C3', 'p1', { state: LINE_STATE.return, quantity: -1, amount: -1000 }),
        line('o4', 'p1'),
      ],
    };
    const report = await run(tables);
    expect(report.sold).toMatchObject({ count: 2, size: 3 });
    expect(report).toMatchObject({ everything: 2, cases: 0, apart: { marked: 2 } });
    expect(report.money).toMatchObject({ sold: 3000, refunded: 0, marked: 2000 });
    const { count, returns } = await list(tables, {});
    expect(count).toBe(2);
    expect(returns[0]).toMatchObject({ id: '', order: 'o1', requestedAt: null, refund: null });
  });

  test('adds up what only the orders say came back: of the period, in the shop’s currency, in no case', async () => {
    const state = LINE_STATE.return;
    const { money } = await run({
      orderLines: [
        line('o1', 'p1', { state, amount: 1 }),
        line('o2', 'p1', { state, amount: 10, currency: 'EUR' }),
        line('o3', 'p1', { state, amount: 100, placedAt: at('2026-03-01T23:59') }),
        line('o4', 'p1', { state, amount: 1000 }),
        line('o5', 'p1', { amount: 10_000 }),
      ],
      returns: [back('r1', 'o4', 'p1', { amount: 900 }), back('r2', 'o5', 'p1', { amount: 9000 })],
    });
    expect(money).toMatchObject({ sold: 11_001, refunded: 9900, marked: 1 });
  });

  test('does not know yet what is asked for later than now', async () => {
    const report = await run({
      orderLines: [line('o1', 'p1')],
      returns: [back('r1', 'o1', 'p1', { requestedAt: NOW + 1 })],
    });
    expect(report.sold.count).toBe(0);
    expect(report).toMatchObject({ cases: 0, apart: { later: 1, withoutLine: 0 } });
  });

  test('by month of the sale without gaps, and says whose lines may still come back', async () => {
    const { months, unripeFrom } = await run(
      {
        orderLines: [
          line('o1', 'p1', { placedAt: at('2025-12-31T23:59') }),
          line('o2', 'p1', { placedAt: at('2026-02-28T12:00') }),
          line('o3', 'p1', { placedAt: at('2026-03-01T00:00') }),
        ],
        returns: [back('r1', 'o2', 'p1')],
      },
      { days: null },
    );
    expect(months.map(({ returned: { count, size } }) => [count, size])).toEqual([
      ...[
        [0, 1],
        [0, 0],
        [1, 1],
      ],
      ...[[0, 1]],
    ]);
    expect(unripeFrom).toBe(3);
  });
});

describe('groups', () => {
  const many = (product: string, sold: number, returned: number) =>
    Array.from({ length: sold }, (_, i) => ({
      product,
      order: `${product} ${i}`,
      back: i < returned,
    }));
  const lines = [...many('p1', 40, 20), ...many('p2', 60, 3), ...many('p3', 29, 1)];
  const tables: PlainTables = {
    orderLines: lines.map(({ order, product }) => line(order, product)),
    products: [
      { product: 'p1', name: 'Cup', category: 'Cups' },
      { product: 'p2', name: 'Tea', category: 'Tea' },
      { product: 'p3', name: 'Pot', category: 'Cups' },
    ],
    returns: lines
      .filter((each) => each.back)
      .map(({ order, product }, i) =>
        back(`r${i}`, order, product, {
          reason: i % 2 === 0 ? '包装破损' : 'mystery',
          kind: i < 5 ? RETURN_KIND.exchange : RETURN_KIND.return,
        }),
      ),
    shipments: [
      {
        ...{ shipment: 's1', order: 'p1 0', carrier: 'SF', state: 1 },
        ...{ promisedAt: at('2026-03-11T12:00'), deliveredAt: at('2026-03-13T12:00') },
      },
      { ...{ shipment: 's2', order: 'p1 1', carrier: 'SF', state: 1 } },
      { ...{ shipment: 's3', order: 'p1 1', carrier: 'YT', state: 1 } },
    ],
  };
  const figures = async (by: ReturnsParams['by']) =>
    (await run(tables, { by })).groups.map(({ key, returned: { count, size } }) => [
      ...[key, count, size],
    ]);

  test('of lines are compared with all the others from 30 lines on, all at once', async () => {
    const { groups, compared } = await run(tables, { by: 'product' });
    expect(groups.map(({ key, name }) => [key, name])).toEqual([
      ...[
        ['p1', 'Cup'],
        ['p2', 'Tea'],
      ],
      ...[['p3', 'Pot']],
    ]);
    expect(compared).toBe(2);
    expect(groups[0]?.against?.difference).toBeCloseTo(20 / 40 - 4 / 89, 12);
    expect(groups[0]?.against?.distinct).toBe(true);
    expect(groups[2]?.against).toBeNull();
  });

  test('by category take the line’s own, else the catalogue’s', async () => {
    expect(await figures('category')).toEqual([
      ['Cups', 21, 69],
      ['Tea', 3, 60],
    ]);
  });

  test('by carrier and lateness follow the order’s parcels', async () => {
    expect(await figures('carrier')).toEqual([
      ['', 22, 127],
      ['*', 1, 1],
      ['SF', 1, 1],
    ]);
    expect(await figures('delivery')).toEqual([
      ['unknown', 23, 128],
      ['late', 1, 1],
    ]);
  });

  test('by reason, what it is about and kind are shares of all lines', async () => {
    expect(await figures('reason')).toEqual([
      ['mystery', 12, 129],
      ['包装破损', 12, 129],
    ]);
    expect(await figures('subject')).toEqual([
      ...[
        ['none', 12, 129],
        ['packaging', 12, 129],
      ],
      ...[['quality', 12, 129]],
    ]);
    expect(await figures('kind')).toEqual([
      ['return', 19, 129],
      ['exchange', 5, 129],
    ]);
    expect((await run(tables, { by: 'kind' })).compared).toBe(0);
  });

  test('are counted for findings in the same way', async () => {
    const today = Math.floor((NOW + 8 * HOUR) / 86_400_000);
    const share = await experienceJobs.findingShare.run(jobContextOf(factSourceOf(tables)), {
      ...{ source: 'returnedCategory', group: 'Cups', zone: PARAMS.zone, now: NOW },
      period: { from: today - 29, to: today },
      forms: { database: 'returns', answers: 0, rows: 0 },
    });
    expect([share.count, share.size]).toEqual([21, 69]);
  });

  test('list as many lines as each of them says', async () => {
    for (const by of RETURN_GROUPS) {
      const report = await run(tables, { by });
      expect((await list(tables, { by })).count).toBe(report.sold.count);
      for (const { key, returned } of report.groups) {
        expect((await list(tables, { by, group: key })).count).toBe(returned.count);
      }
    }
    expect((await list(tables, { group: 'nowhere' })).count).toBe(0);
  });
});

describe('cases', () => {
  const asked = at('2026-03-20T12:00');
  const tables: PlainTables = {
    orderLines: [
      line('o1', 'p1', { amount: 5000 }),
      line('o1', 'p2', { amount: 3000 }),
      line('o2', 'p1', { amount: 900, currency: 'EUR' }),
    ],
    products: [{ product: 'p1', name: 'Cup' }],
    returns: [
      back('r1', 'o1', 'p1', {
        ...{ amount: 5000, currency: 'CNY', reason: 'torn', customer: 'ann' },
        ...{ requestedAt: asked, resolvedAt: asked + 10 * HOUR },
      }),
      // One case, half of it settled: it is open, and an exchange gives nothing back.
      back('r2', 'o1', 'p2', { amount: 700, requestedAt: asked + HOUR, resolvedAt: NOW - HOUR }),
      back('r2', 'o1', 'p1', {
        ...{ amount: 999, requestedAt: asked, kind: RETURN_KIND.exchange },
        ...OPEN,
      }),
      back('r3', 'o2', 'p1', {
        ...{ amount: 900, currency: 'EUR', kind: RETURN_KIND.refundOnly },
        ...{ requestedAt: asked, resolvedAt: asked + 30 * HOUR },
      }),
      back('r4', 'o2', 'p1', { requestedAt: asked, resolvedAt: asked - HOUR }),
      back('r5', 'o2', 'p1', { requestedAt: at('2026-02-01T12:00'), resolvedAt: NOW + HOUR }),
      { returnCase: 'r6', order: 'o2', product: 'p1', amount: 50 },
    ],
  };

  test('are open until all of it is settled, as of now', async () => {
    const { cases, kinds, settlement, apart } = await run(tables);
    expect(cases).toBe(4);
    expect(kinds).toEqual({ return: 3, exchange: 1, refundOnly: 1 });
    expect(settlement).toEqual({
      ...{ open: 1, oldest: NOW - asked, settled: 3, timed: { ended: 2, open: 1 } },
      ...{ median: 30 * HOUR, p90: NaN },
    });
    expect(apart).toMatchObject({
      ...{ impossible: 1, untimed: 1, otherCurrency: 1, withoutAmount: 1 },
    });
    // And the one of February that is said to be settled later than now.
    expect((await run(tables, { days: null })).settlement?.open).toBe(2);
  });

  test('are settled at a time not known where their own file never says when, beside one that does', async () => {
    const timeless = {
      orderLines: [line('o1', 'p1'), line('o2', 'p1')],
      returns: [
        back('r3', 'o1', 'p1', { requestedAt: asked, resolvedAt: asked + 10 * HOUR, amount: 1 }),
        back('r4', 'o1', 'p1', { requestedAt: asked, amount: 10, ...OPEN }),
        back('r5', 'o1', 'p1', { requestedAt: asked, resolvedAt: asked + 10 * HOUR, amount: 100 }),
        back('r6', 'o2', 'p1', { requestedAt: asked, amount: 1000 }),
        back('r7', 'o2', 'p1', { requestedAt: asked, amount: 10_000 }),
        back('r8', 'o2', 'p1', { requestedAt: asked, amount: 100_000 }),
      ],
    };
    const { settlement, money } = await run(timeless);
    expect(settlement).toMatchObject({
      ...{ open: 1, settled: 5, timed: { ended: 2, open: 1 } },
      ...{ median: 10 * HOUR, p90: NaN },
    });
    expect(money).toMatchObject({ refunded: 111_101, refundedCases: 5, waiting: 10 });
    expect((await list(timeless, { list: 'settled' })).count).toBe(5);
    const { returns } = await list(timeless, { list: 'cases' });
    const named = (wanted: string) => returns.find(({ id }) => id === wanted);
    expect(named('r7')).toMatchObject({ open: false, resolvedAt: null });
    expect(named('r4')).toMatchObject({ open: true, resolvedAt: null });
  });

  test('of a file in which none is settled are open: its column is there, and empty', async () => {
    const asOf = (more: Record<string, number>) => ({
      orderLines: [line('o1', 'p1')],
      returns: ['r1', 'r2'].map((name) =>
        back(name, 'o1', 'p1', { requestedAt: asked, amount: 100, ...more }),
      ),
    });
    const open = await run(asOf(OPEN));
    expect(open.settlement).toMatchObject({ open: 2, settled: 0, oldest: NOW - asked });
    expect(open.money).toMatchObject({ refunded: 0, waiting: 200 });
    // Without the column nobody knows, and they are taken as settled.
    const untold = await run(asOf({}));
    expect(untold.settlement).toBeNull();
    expect(untold.money).toMatchObject({ refunded: 200, waiting: 0 });
  });

  test('refund in the shop’s currency; what open ones ask for waits', async () => {
    const { money } = await run(tables);
    expect(money).toEqual({
      refunded: 5000,
      refundedCases: 1,
      waiting: 700,
      sold: 8000,
      marked: 0,
    });
  });

  test('refund nothing in a shop’s currency that is in no file, what has none excepted', async () => {
    const { money, apart } = await run(tables, { currency: 'JPY' });
    expect(money).toEqual({ refunded: 0, refundedCases: 0, waiting: 700, sold: 0, marked: 0 });
    expect(apart.otherCurrency).toBe(2);
    const { returns } = await list(tables, { currency: 'JPY', list: 'cases' });
    expect(returns.find(({ id }) => id === 'r1')?.refund).toBeNull();
  });

  test('are in no sum where amounts are of several currencies and the shop’s is not known', async () => {
    const { money, apart } = await run(tables, { currency: null });
    expect(money).toBeNull();
    expect(apart.otherCurrency).toBe(0);
    const { returns } = await list(tables, { currency: null, list: 'cases' });
    expect(returns.find(({ id }) => id === 'r3')?.refund).toBeNull();
    // Sold in one and refunded in another: as little to be added up.
    const apartOnly = {
      orderLines: [line('o1', 'p1')],
      returns: [back('r1', 'o1', 'p1', { amount: 900, currency: 'EUR' })],
    };
    expect((await run(apartOnly, { currency: null })).money).toBeNull();
  });

  test('are taken as they are where all are of one currency and the shop’s is not known', async () => {
    const one = {
      orderLines: [line('o1', 'p1', { currency: 'EUR' })],
      returns: [
        back('r1', 'o1', 'p1', { amount: 900, currency: 'EUR' }),
        back('r2', 'o1', 'p1', { amount: 50 }),
      ],
    };
    expect((await run(one, { currency: null })).money).toMatchObject({ refunded: 950, sold: 1000 });
  });

  test('are all taken as settled, without a time, where no file says when', async () => {
    const returns = [back('r1', 'o1', 'p1', { amount: 5000 })];
    const report = await run({ ...tables, returns });
    expect(report).toMatchObject({ settlement: null, money: { refunded: 5000, waiting: 0 } });
    expect((await list({ ...tables, returns }, { list: 'open' })).count).toBe(0);
  });

  test('are listed, as many as each number says', async () => {
    const report = await run(tables);
    const counts: Record<string, number> = {
      ...{ lines: report.sold.count, cases: report.cases, ...report.kinds },
      open: report.settlement?.open ?? -1,
      settled: report.settlement?.settled ?? -1,
      refunded: report.money?.refundedCases ?? -1,
    };
    for (const each of RETURN_LISTS) {
      expect((await list(tables, { list: each })).count, each).toBe(counts[each]);
    }
    const { returns } = await list(tables, { list: 'open' });
    expect(returns).toEqual([
      {
        ...{ id: 'r2', order: 'o1', products: ['p2', 'Cup'], customer: -1, reasons: [] },
        ...{ kinds: ['return', 'exchange'], requestedAt: asked, resolvedAt: null, refund: 700 },
        ...{ open: true, orderRefunded: false },
      },
    ]);
  });

  test('are listed all, however many there are, the newest first', async () => {
    const returns = Array.from({ length: 450 }, (_, place) =>
      back(`r${place}`, 'o1', 'p1', { requestedAt: asked + place }),
    );
    const found = await list({ orderLines: [line('o1', 'p1')], returns }, { list: 'cases' });
    expect(found.count).toBe(450);
    expect(found.returns[0]?.id).toBe('r449');
    expect(found.returns.at(-1)?.id).toBe('r0');
  });

  test('that refund a whole order do so once, beside none of its lines', async () => {
    const whole = {
      orderLines: [line('o1', 'p1'), line('o1', 'p2'), line('o2', 'p1')],
      returns: [
        back('r1', 'o1', undefined, { amount: 5000 }),
        back('r2', 'o2', undefined),
        back('r2', 'o2', 'p1', { amount: 70 }),
      ],
    };
    const { returns } = await list(whole, {});
    expect(
      returns.map(({ order, refund, orderRefunded }) => [order, refund, orderRefunded]).sort(),
    ).toEqual([
      ['o1', null, true],
      ['o1', null, true],
      ['o2', 70, false],
    ]);
    const cases = await list(whole, { list: 'cases' });
    expect(cases.returns.find(({ id }) => id === 'r1')).toMatchObject({
      ...{ refund: 5000, orderRefunded: false },
    });
  });

  test('stand beside a returned line with what took it back last', async () => {
    const { returns } = await list(tables, { days: null, month: null });
    const own = returns.find(({ order, products }) => order === 'o1' && products[0] === 'Cup');
    expect(own).toMatchObject({ kinds: ['return'], reasons: ['torn'], refund: 5000 });
    expect(own?.customer).toBeGreaterThanOrEqual(0);
    const march = Math.floor(Date.UTC(2026, 2, 1) / 86_400_000);
    expect((await list(tables, { month: march })).count).toBe(3);
    expect((await list(tables, { month: march - 28 })).count).toBe(0);
  });
});
