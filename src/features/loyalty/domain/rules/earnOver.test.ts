import { describe, expect, it } from 'vitest';
import { aPointRule, pointSettings } from '../../../../testing/aPointRule.ts';
import type { PlainTables } from '../../../../testing/factSourceOf.ts';
import { loyaltyHistoryOf } from '../../../../testing/loyaltyHistoryOf.ts';
import { orderLine, type OrderLineRow } from '../../../../testing/orderRows.ts';
import { conditionLogic } from './conditionLogic.ts';
import type { Condition } from './condition.ts';
import { earnOver } from './earnOver.ts';
import type { Earnings, RuleVersion } from './earnings.ts';
import type { PointRuleSettings } from './pointRuleSettings.ts';
import type { LineSelection, PointRule, RuleEffect, RuleLimit } from './ruleSchema.ts';

const PLAN = { weekStart: 1, parts: true } as const;

async function earned(
  tables: PlainTables,
  settings: PointRuleSettings | readonly RuleVersion[],
  zone = 'UTC',
): Promise<Earnings> {
  const history = await loyaltyHistoryOf(tables, { zone });
  const versions = 'rules' in settings ? [{ from: -Infinity, settings }] : settings;
  return earnOver(history, versions, PLAN);
}

/** Points of one order of one line. */
async function pointsOf(
  rules: readonly PointRule[],
  line: Partial<OrderLineRow> = {},
  programme: Partial<PointRuleSettings['programme']> = {},
): Promise<number> {
  const orderLines = [orderLine('ada', '2026-03-02T10:00Z', line)];
  const { granted } = await earned({ orderLines }, pointSettings(rules, { programme }));
  return granted[0] ?? 0;
}

const perAmount = (points: number, per: number) =>
  ({ kind: 'perAmount', points, per, fractions: 'drop' }) as const;
const rule = (id: string, effect: RuleEffect, overrides: Partial<PointRule> = {}) =>
  aPointRule({ id, effect, ...overrides });
const fixed = (points: number): RuleEffect => ({ kind: 'fixed', points });
const times = (factor: number): RuleEffect => ({
  kind: 'multiplier',
  thousandths: Math.round(factor * 1000),
});
const ofCategory = (...categories: string[]): LineSelection => ({
  include: { categories, brands: [], products: [] },
  exclude: { categories: [], brands: [], products: [] },
});
const limit = (per: RuleLimit['per'], amount: number, unit: RuleLimit['unit'] = 'points') => ({
  per,
  unit,
  amount,
});

describe('points of an order', () => {
  it('are those of each of many rules, however many orders there are', async () => {
    // More rules than bits of a number, more orders than are asked about together.
    const rules = Array.from({ length: 70 }, (_, r) =>
      rule(`r${r}`, fixed(r + 1), {
        condition: conditionLogic({ kind: 'compare', field: 'order.total', op: '>=', value: r }),
      }),
    );
    const orderLines = Array.from({ length: 9000 }, (_, o) =>
      orderLine('ada', '2026-03-02', { order: `o${o}`, amount: (o * 31) % 80 }),
    );
    const { granted, occasion } = await earned({ orderLines }, pointSettings(rules));
    const history = await loyaltyHistoryOf({ orderLines });
    expect(granted).toHaveLength(9000);
    granted.forEach((points, row) => {
      const order = history.occasions.order[occasion[row] ?? -1] ?? -1;
      const reached = Math.min(70, (history.orders.items[order] ?? 0) + 1);
      if (points !== (reached * (reached + 1)) / 2) expect.fail(`order ${order} got ${points}`);
    });
  });

  it('are each base rule’s, rounded down by itself, together (T17)', async () => {
    const two = [rule('a', perAmount(1, 100)), rule('b', perAmount(1, 200))];
    expect(await pointsOf(two, { amount: 1999 })).toBe(28);
    expect(await pointsOf([rule('a', perAmount(3, 100))], { amount: 4000 })).toBe(120);
    const each = rule('a', { kind: 'perUnit', points: 100 });
    expect(await pointsOf([each], { quantity: 3 })).toBe(300);
  });

  it('are multiplied by all multipliers, and rounded once (T19)', async () => {
    const base = rule('a', fixed(19));
    const by = (...factors: number[]) => [base, ...factors.map((x, i) => rule(`m${i}`, times(x)))];
    expect(await pointsOf(by(2))).toBe(38);
    for (const [rounding, points] of [
      ['down', 28],
      ['nearest', 29],
      ['up', 29],
    ] as const) {
      expect(await pointsOf(by(1.5), {}, { rounding })).toBe(points);
    }
    expect(await pointsOf(by(2, 1.5))).toBe(57);
    // Rounded after each of them it would be 1 × 1.5 = 1, 1 × 1.5 = 1.
    const small = [rule('a', fixed(1)), rule('m', times(1.5)), rule('n', times(1.5))];
    expect(await pointsOf(small)).toBe(2);
  });

  it('drop fractions, and add bonuses after multipliers (T21)', async () => {
    expect(await pointsOf([rule('a', perAmount(1, 1000))], { amount: 10_500 })).toBe(10);
    const given = (points: number, ...more: RuleEffect[]) =>
      pointsOf([rule('a', fixed(points)), ...more.map((effect, i) => rule(`m${i}`, effect))]);
    expect(await given(5, times(3))).toBe(15);
    expect(await given(4, times(1.5))).toBe(6);
    expect(await given(5, { kind: 'bonus', points: 3 })).toBe(8);
    expect(await given(5, times(1.5))).toBe(7);
    expect(await given(5, times(3), { kind: 'bonus', points: 3 })).toBe(18);
    // Booked as its own part: 6 and 12 more by the promotion.
    const orderLines = [orderLine('ada', '2026-03-02')];
    const two = [rule('a', fixed(6)), rule('m', times(3))];
    const { partGranted } = await earned({ orderLines }, pointSettings(two));
    expect([...partGranted]).toEqual([6, 12]);
  });

  it('count full steps, or parts of them, of the whole basket (T23)', async () => {
    const tens = rule('a', perAmount(10, 10_000));
    const amounts = [10_000, 15_000, 20_000];
    expect(await Promise.all(amounts.map((amount) => pointsOf([tens], { amount })))).toEqual([
      10, 10, 20,
    ]);
    const parts = rule('a', { kind: 'perAmount', points: 10, per: 10_000, fractions: 'round' });
    expect(await pointsOf([parts], { amount: 15_000 })).toBe(15);
    const one = rule('a', { kind: 'perAmount', points: 1, per: 100, fractions: 'round' });
    const orderLines = [
      orderLine('ada', '2026-03-02', { order: 'o', amount: 349 }),
      orderLine('ada', '2026-03-02', { order: 'o', amount: 449 }),
    ];
    const basket = async (rounding: 'down' | 'nearest') =>
      (await earned({ orderLines }, pointSettings([one], { programme: { rounding } }))).granted[0];
    expect(await basket('nearest')).toBe(8);
    expect(await basket('down')).toBe(7);
  });

  it('are of the lines that count; others earn nothing (T25)', async () => {
    const rules = [
      rule('a', { ...perAmount(100, 100), fractions: 'round' }, { lines: ofCategory('Tea') }),
      rule('b', { kind: 'bonus', points: 100 }, { lines: ofCategory('Tea > Green') }),
    ];
    const line = (category: string, quantity: number, amount: number) =>
      orderLine('ada', '2026-03-02', { order: 'o', category, quantity, amount });
    const orderLines = [line('Tea', 2, 200), line('Tea > Green', 3, 150), line('Cups', 1, 900)];
    const { granted, partGranted } = await earned({ orderLines }, pointSettings(rules));
    expect([...partGranted]).toEqual([350, 100]);
    expect([...granted]).toEqual([450]);
    expect(
      (await earned({ orderLines: [line('Cups', 1, 900)] }, pointSettings(rules))).length,
    ).toBe(0);
  });

  it('for some lines are multiplied by their share of the order’s amount', async () => {
    const rules = [rule('a', perAmount(1, 100)), rule('m', times(3), { lines: ofCategory('Tea') })];
    const line = (category: string, amount: number) =>
      orderLine('ada', '2026-03-02', { order: 'o', category, amount });
    const orderLines = [line('Tea', 2500), line('Cups', 7500)];
    // 100 points; a quarter of them three times.
    const { granted } = await earned({ orderLines }, pointSettings(rules));
    expect([...granted]).toEqual([150]);
  });

  it('by the basis: tax, shipping, discounts, and the part paid with points', async () => {
    const line = { amount: 12_000, tax: 2000, shipping: 500, discount: 1000, paidWithPoints: 3000 };
    const { defaults } = { defaults: pointSettings([]).programme.basis };
    const basis = async (change: Partial<typeof defaults>) =>
      pointsOf([rule('a', perAmount(1, 1))], line, { basis: { ...defaults, ...change } });
    expect(await basis({})).toBe(8000);
    expect(await basis({ tax: 'excluded' })).toBe(6000);
    expect(await basis({ pricesIncludeTax: false })).toBe(10_000);
    expect(await basis({ pricesIncludeTax: false, tax: 'excluded' })).toBe(8000);
    expect(await basis({ shipping: true })).toBe(8500);
    expect(await basis({ discounts: 'before' })).toBe(9000);
    expect(await basis({ pointsPaidPart: true })).toBe(11_000);
    // What no file says counts as nothing, and nothing goes below 0.
    const plain = rule('a', perAmount(1, 1));
    expect(await pointsOf([plain], { amount: 900 }, {})).toBe(900);
    expect(await pointsOf([plain], { amount: 900, discount: 1000 }, {})).toBe(0);
  });

  it('are exact where products of amounts pass what doubles hold', async () => {
    const big = {
      kind: 'perAmount',
      points: 9_999_991,
      per: 999_999_937,
      fractions: 'round',
    } as const;
    expect(await pointsOf([rule('a', big)], { amount: 999_999_999_989 })).toBe(
      Number((999_999_999_989n * 9_999_991n) / 999_999_937n),
    );
  });
});

describe('which rules count', () => {
  it('those of the trigger, switched on, within their dates by the shop’s days', async () => {
    const dated = rule('a', fixed(1), { from: '2026-03-02', until: '2026-03-02' });
    const orderLines = [
      '2026-03-01T15:30Z',
      '2026-03-01T16:00Z',
      '2026-03-02T15:59Z',
      '2026-03-02T16:00Z',
    ].map((at) => orderLine('ada', at));
    const { at } = await earned({ orderLines }, pointSettings([dated]), 'Asia/Shanghai');
    expect([...at].map((ms) => new Date(ms).toISOString().slice(0, 16))).toEqual([
      '2026-03-01T16:00',
      '2026-03-02T15:59',
    ]);
    const off = [
      rule('a', fixed(1), { active: false }),
      rule('b', fixed(2), { trigger: 'review' }),
    ];
    expect((await earned({ orderLines }, pointSettings(off))).length).toBe(0);
  });

  const grouped = (
    id: string,
    points: number,
    mode: 'bestOf' | 'exclusive' | 'stack',
    priority = 1,
  ) => rule(id, fixed(points), { stacking: { mode, group: 'g', priority } });

  it('of a group that takes the best, the one that gives most', async () => {
    const lone = rule('z', fixed(100));
    const rules = [
      grouped('a', 3, 'bestOf'),
      grouped('b', 7, 'bestOf'),
      grouped('c', 5, 'bestOf'),
      lone,
    ];
    expect(await pointsOf(rules)).toBe(107);
  });

  it('of an exclusive group, the first by priority, then by id, whatever it gives', async () => {
    expect(await pointsOf([grouped('a', 9, 'exclusive', 2), grouped('b', 4, 'exclusive', 1)])).toBe(
      4,
    );
    expect(await pointsOf([grouped('b', 9, 'exclusive'), grouped('a', 4, 'exclusive')])).toBe(4);
    expect(await pointsOf([grouped('b', 9, 'stack'), grouped('a', 4, 'stack')])).toBe(13);
  });

  it('of multipliers in a group, the best or the first, the points of the others unchanged', async () => {
    const multiplier = (
      id: string,
      factor: number,
      mode: 'bestOf' | 'exclusive',
      lines: LineSelection | null,
    ) => rule(id, times(factor), { lines, stacking: { mode, group: 'g', priority: 1 } });
    const of = async (mode: 'bestOf' | 'exclusive', lines: LineSelection | null) => {
      const orderLines = [
        orderLine('ada', '2026-03-02', { order: 'o', category: 'Tea', amount: 1000 }),
        orderLine('ada', '2026-03-02', { order: 'o', category: 'Cups', amount: 9000 }),
      ];
      const rules = [
        rule('p', fixed(100)),
        multiplier('a', 4, mode, lines),
        multiplier('b', 2, mode, null),
      ];
      return (await earned({ orderLines }, pointSettings(rules))).granted[0];
    };
    expect(await of('bestOf', null)).toBe(400);
    // Four times a tenth is less than twice all.
    expect(await of('bestOf', ofCategory('Tea'))).toBe(200);
    expect(await of('exclusive', ofCategory('Tea'))).toBe(130);
  });
});

describe('limits', () => {
  const base = (limits: readonly RuleLimit[], effect: RuleEffect = fixed(10)) =>
    rule('a', effect, { limits: [...limits] });
  const at = (customer: string, ...days: string[]) => days.map((day) => orderLine(customer, day));
  const granted = async (limits: readonly RuleLimit[], orderLines: OrderLineRow[]) => {
    const { granted: points } = await earned({ orderLines }, pointSettings([base(limits)]));
    return [...points];
  };

  it('of an order, a day, a week, a month, a member, all members', async () => {
    const days = ['2026-03-01T08:00Z', '2026-03-01T09:00Z', '2026-03-02', '2026-04-01'];
    const two = [...at('ada', ...days), ...at('bob', '2026-04-02')];
    expect(await granted([limit('order', 8)], two)).toEqual([8, 8, 8, 8, 8]);
    expect(await granted([limit('day', 15)], two)).toEqual([10, 5, 10, 10, 10]);
    // 1 March 2026 is a Sunday.
    expect(await granted([limit('week', 15)], two)).toEqual([10, 5, 10, 10, 10]);
    expect(await granted([limit('month', 25)], two)).toEqual([10, 10, 5, 10, 10]);
    expect(await granted([limit('member', 35)], two)).toEqual([10, 10, 10, 5, 10]);
    expect(await granted([limit('programme', 42)], two)).toEqual([10, 10, 10, 10, 2]);
    expect(await granted([limit('member', 1, 'times')], two)).toEqual([10, 0, 0, 0, 10]);
    expect(await granted([limit('day', 1, 'times')], two)).toEqual([10, 0, 10, 10, 10]);
    // 10 points cost 8 cents: 1.000 for 100 points… of which 80 % are redeemed.
    expect(await granted([limit('programme', 20, 'money')], two)).toEqual([10, 10, 5, 0, 0]);
  });

  it('keep what was wanted beside what was given, and count how often each bit', async () => {
    const limits = [limit('order', 8), limit('day', 12)];
    const orderLines = at('ada', '2026-03-01T08:00Z', '2026-03-01T09:00Z', '2026-03-02');
    const result = await earned({ orderLines }, pointSettings([base(limits)]));
    expect([...result.wanted]).toEqual([10, 10, 10]);
    expect([...result.granted]).toEqual([8, 4, 8]);
    expect(result.caps).toEqual([
      { version: 0, rule: 'a', limit: limits[0], occasions: 2, points: 4 },
      { version: 0, rule: 'a', limit: limits[1], occasions: 1, points: 6 },
    ]);
  });

  it('over all rules are free again too for what was refunded, and bite once an order', async () => {
    const fixed = (id: string) => aPointRule({ id, effect: { kind: 'fixed', points: 8 } });
    const limits = [{ per: 'month' as const, unit: 'points' as const, amount: 20 }];
    const settings = pointSettings([fixed('a'), fixed('b'), fixed('c')], { programme: { limits } });
    const orderLines = ['2026-03-02', '2026-03-05'].map((day, i) =>
      orderLine('ada', day, { order: `o${i}`, amount: 1000 }),
    );
    const returns = [
      { returnCase: 'r', order: 'o0', amount: 1000, resolvedAt: Date.parse('2026-03-03') },
    ];
    const all = await earned({ orderLines }, settings);
    expect([...all.granted]).toEqual([20, 0]);
    expect(all.caps).toEqual([
      { version: 0, rule: null, limit: limits[0], occasions: 2, points: 28 },
    ]);
    const refunded = await earned({ orderLines, returns }, settings);
    expect([...refunded.granted]).toEqual([20, 20]);
  });

  it('are free again for what was refunded', async () => {
    const orderLines = [
      orderLine('ada', '2026-03-01', { order: 'x', amount: 1000 }),
      orderLine('ada', '2026-03-05', { order: 'y', amount: 1000 }),
    ];
    const settings = pointSettings([base([limit('member', 15)])]);
    const refund = (amount: number, resolvedAt: string) => ({
      order: 'x',
      amount,
      resolvedAt: Date.parse(resolvedAt),
    });
    const of = async (...returns: ReturnType<typeof refund>[]) => [
      ...(await earned({ orderLines, returns }, settings)).granted,
    ];
    expect(await of()).toEqual([10, 5]);
    expect(await of(refund(300, '2026-03-03'))).toEqual([10, 8]);
    expect(await of(refund(300, '2026-03-03'), refund(700, '2026-03-04'))).toEqual([10, 10]);
    expect(await of(refund(1000, '2026-03-06'))).toEqual([10, 5]);
  });

  it('go on counting under a later version', async () => {
    const orderLines = at('ada', '2026-03-01', '2026-03-02', '2026-03-03');
    const version = (from: string, amount: number) => ({
      from: Date.parse(from),
      settings: pointSettings([base([limit('member', amount)])]),
    });
    const versions = [version('2026-03-02', 15), version('2026-03-03', 17)];
    const result = await earned({ orderLines }, versions);
    expect([...result.granted]).toEqual([10, 7]);
    expect([...result.version]).toEqual([0, 1]);
  });
});

describe('tiers', () => {
  it('decide by what a member had before, and take effect with the next order', async () => {
    const isGold: Condition = { kind: 'in', field: 'member.tier', values: ['gold'] };
    const rules = [
      rule('a', fixed(1)),
      rule('b', { kind: 'bonus', points: 100 }, { condition: conditionLogic(isGold) }),
    ];
    const gold = { id: 'gold', name: { en: 'Gold', 'zh-CN': '金卡' }, threshold: 2000 };
    const orderLines = [
      '2025-01-01',
      '2025-02-01',
      '2025-03-01',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ].map((day) => orderLine('ada', day));
    const tiers = { levels: [gold], graceDays: 30 };
    const { granted, levels } = await earned({ orderLines }, pointSettings(rules, { tiers }));
    // 20.00 are there after the second order. They are 10.00 on 1 February 2026, 20.00 again within
    // the grace; 10.00 on 1 March, and that day's grace ends before the 31st; then 20.00 again.
    expect([...granted]).toEqual([1, 1, 101, 101, 1, 101]);
    expect([...levels]).toEqual([0]);
  });
});

describe('occasions other than orders', () => {
  const plain = (trigger: PointRule['trigger'], points: number) =>
    rule(trigger, fixed(points), { trigger });
  const day = (iso: string) => Date.parse(iso);

  it('earn by reviews, shares, sign-ins, sign-up, referrals, once each', async () => {
    const rules = [
      plain('review', 1),
      plain('share', 10),
      plain('signIn', 100),
      plain('signUp', 1000),
      plain('referral', 10_000),
    ];
    const at = day('2026-03-02');
    const { member, granted } = await earned(
      {
        customers: [
          { customer: 'ada', createdAt: at },
          { customer: 'bob', createdAt: at + 1, referrer: 'ada' },
          { customer: 'eve', createdAt: at + 2, referrer: 'eve' },
        ],
        events: [
          { visit: 'v1', at: at + 10, type: 8, customer: 'ada' },
          { visit: 'v2', at: at + 11, type: 7, customer: 'ada' },
          { visit: 'v3', at: at + 12, type: 9, customer: 'ada' },
          { visit: 'v4', at: at + 13, type: 10, customer: 'bob', referrer: 'ada' },
        ],
        reviews: [{ review: 'r', customer: 'bob', at: at + 14, rating: 5 }],
      },
      pointSettings(rules),
    );
    const sums = new Map<number, number>();
    member.forEach((who, row) => sums.set(who, (sums.get(who) ?? 0) + (granted[row] ?? 0)));
    expect([...sums.values()].sort((a, b) => a - b)).toEqual([1000, 1001, 11_110]);
  });

  it('give points on birthdays, those of 29 February by the setting', async () => {
    const customers = [
      { customer: 'leap', createdAt: day('2023-01-01'), birthday: day('1904-02-29') },
      { customer: 'ada', createdAt: day('2024-06-01'), birthday: day('1990-05-31') },
      { customer: 'end', createdAt: day('2026-01-01') },
    ];
    const days = async (leapBirthday: PointRuleSettings['programme']['leapBirthday']) => {
      const settings = pointSettings([plain('birthday', 5)], { programme: { leapBirthday } });
      const { at } = await earned({ customers }, settings);
      return [...at].map((ms) => new Date(ms).toISOString().slice(0, 10));
    };
    expect(await days('feb28')).toEqual(['2023-02-28', '2024-02-29', '2025-02-28', '2025-05-31']);
    expect(await days('mar1')).toEqual(['2023-03-01', '2024-02-29', '2025-03-01', '2025-05-31']);
    expect(await days('leapYears')).toEqual(['2024-02-29', '2025-05-31']);
  });

  it('earn nothing for cancelled orders, returns, and nobody', async () => {
    const orderLines = [
      orderLine('ada', '2026-03-02', { state: 2 }),
      orderLine('ada', '2026-03-02', { state: 1 }),
      orderLine(undefined, '2026-03-02'),
    ];
    expect((await earned({ orderLines }, pointSettings([rule('a', fixed(1))]))).length).toBe(0);
  });
});
