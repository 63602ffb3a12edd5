import { describe, expect, it } from 'vitest';
import { aPointRule, pointSettings } from '../../../../testing/aPointRule.ts';
import type { PlainTables } from '../../../../testing/factSourceOf.ts';
import { loyaltyHistoryOf } from '../../../../testing/loyaltyHistoryOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import { conditionLogic } from './conditionLogic.ts';
import type { OrderTrace } from './orderTrace.ts';
import type { PointRuleSettings } from './pointRuleSettings.ts';
import { traceOrder } from './traceOrder.ts';

const PLAN = { weekStart: 1, parts: false } as const;

async function traced(
  tables: PlainTables,
  settings: PointRuleSettings,
  order: string,
): Promise<OrderTrace> {
  const history = await loyaltyHistoryOf(tables);
  const place = history.orders.code.indexOf(history.names.order.find(order));
  return traceOrder(history, [{ from: -Infinity, settings }], place, PLAN);
}

const at = (order: string, day: string, more = {}) => orderLine('ada', day, { order, ...more });

describe('the trace of an order tells', () => {
  it('of each rule why it gave nothing: dates, condition with what was there, lines, group', async () => {
    const fixed = (points: number) => ({ kind: 'fixed', points }) as const;
    const exclusive = (priority: number) => ({ mode: 'exclusive', group: 'g', priority }) as const;
    const settings = pointSettings([
      aPointRule({ id: 'off', active: false }),
      aPointRule({ id: 'later', from: '2026-03-03' }),
      aPointRule({ id: 'review', trigger: 'review', effect: fixed(1) }),
      aPointRule({
        id: 'big',
        condition: conditionLogic({
          kind: 'all',
          of: [
            { kind: 'compare', field: 'order.total', op: '>=', value: 5000 },
            { kind: 'in', field: 'order.channel', values: ['app'] },
            { kind: 'is', field: 'order.first', value: true },
          ],
        }),
      }),
      aPointRule({
        id: 'tea',
        lines: {
          include: { categories: ['Tea'], brands: [], products: [] },
          exclude: { categories: [], brands: [], products: [] },
        },
      }),
      aPointRule({ id: 'one', effect: fixed(3), stacking: exclusive(1) }),
      aPointRule({ id: 'two', effect: fixed(9), stacking: exclusive(2) }),
      aPointRule({
        id: 'less',
        effect: { kind: 'perAmount', points: 1, per: 9999, fractions: 'drop' },
      }),
    ]);
    const { rules, granted } = await traced({ orderLines: [at('x', '2026-03-02')] }, settings, 'x');
    const by = new Map(rules.map((rule) => [rule.rule.id, rule]));
    expect(Object.fromEntries([...by].map(([id, { outcome }]) => [id, outcome]))).toEqual({
      off: 'inactive',
      later: 'outsideDates',
      review: 'otherTrigger',
      big: 'conditionFailed',
      tea: 'noLines',
      one: 'gives',
      two: 'beaten',
      less: 'nothing',
    });
    expect(granted).toBe(3);
    expect(by.get('two')?.beatenBy).toBe('one');
    expect(by.get('big')?.condition).toMatchObject({
      kind: 'all',
      holds: false,
      of: [
        { field: 'order.total', holds: false, value: 1000 },
        { field: 'order.channel', holds: false, value: null },
        { field: 'order.first', holds: true, value: true },
      ],
    });
  });

  it('of each limit what it still allowed, and which one bit', async () => {
    const limits = [
      { per: 'order', unit: 'points', amount: 8 },
      { per: 'month', unit: 'points', amount: 15 },
      { per: 'month', unit: 'times', amount: 5 },
    ] as const;
    const settings = pointSettings([aPointRule({ limits: [...limits] })]);
    const orderLines = [at('x', '2026-03-02'), at('y', '2026-03-03'), at('z', '2026-03-04')];
    const trace = await traced({ orderLines }, settings, 'y');
    expect(trace.rules[0]).toMatchObject({
      wanted: 10,
      granted: 7,
      limits: [
        { left: 8, bit: false },
        { left: 7, bit: true },
        { left: null, bit: false },
      ],
    });
    const nothing = await traced({ orderLines }, settings, 'z');
    expect(nothing.rules[0]).toMatchObject({ outcome: 'gives', wanted: 10, granted: 0 });
  });

  it('what each line earned, and what refunds take back', async () => {
    const orderLines = [
      at('x', '2026-03-02', { product: 'a', amount: 349 }),
      at('x', '2026-03-02', { product: 'b', amount: 449 }),
    ];
    const returns = [{ order: 'x', amount: 399, resolvedAt: Date.parse('2026-03-09') }];
    const settings = pointSettings(
      [aPointRule({ effect: { kind: 'perAmount', points: 1, per: 100, fractions: 'round' } })],
      { programme: { rounding: 'nearest' } },
    );
    const { lines, refunded, granted } = await traced({ orderLines, returns }, settings, 'x');
    expect(lines.map(({ points }) => points)).toEqual([3, 5]);
    expect([granted, refunded]).toEqual([8, 4]);
  });

  it('why an order is none at all: cancelled, returned, of nobody', async () => {
    const orderLines = [
      at('cancelled', '2026-03-02', { state: 2 }),
      at('returned', '2026-03-02', { state: 1 }),
      orderLine(undefined, '2026-03-02', { order: 'nobody' }),
    ];
    for (const state of ['cancelled', 'returned', 'nobody']) {
      expect((await traced({ orderLines }, pointSettings([aPointRule()]), state)).state).toBe(
        state,
      );
    }
    const history = await loyaltyHistoryOf({ orderLines: [at('x', '2026-03-02')] });
    const later = [{ from: Date.parse('2026-03-03'), settings: pointSettings([aPointRule()]) }];
    expect(traceOrder(history, later, 0, PLAN).state).toBe('beforeFirstVersion');
  });
});

describe('limits over all rules together', () => {
  const fixed = (id: string, points: number, priority: number) =>
    aPointRule({
      id,
      effect: { kind: 'fixed', points },
      stacking: { priority, mode: 'stack', group: null },
    });

  it('go to the rules that come first, and the trace says which limit left what', async () => {
    const limits = [
      { per: 'order' as const, unit: 'points' as const, amount: 12 },
      { per: 'month' as const, unit: 'points' as const, amount: 20 },
    ];
    const settings = pointSettings([fixed('a', 8, 1), fixed('b', 8, 2)], { programme: { limits } });
    const orderLines = [at('x', '2026-03-02'), at('y', '2026-03-05'), at('z', '2026-04-01')];
    const told = async (order: string) =>
      (await traced({ orderLines }, settings, order)).rules.map((rule) => [
        rule.granted,
        ...rule.limits.map(({ left, bit }) => (bit ? `${left} bit` : String(left))),
      ]);
    expect(await told('x')).toEqual([
      [8, '12', '20'],
      [4, '4 bit', '12'],
    ]);
    expect(await told('y')).toEqual([
      [8, '12', '8'],
      [0, '4', '0 bit'],
    ]);
    expect(await told('z')).toEqual([
      [8, '12', '20'],
      [4, '4 bit', '12'],
    ]);
  });
});
