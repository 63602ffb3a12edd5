import { describe, expect, it } from 'vitest';
import { aPointRule, pointSettings } from '../../../../testing/aPointRule.ts';
import type { PlainTables } from '../../../../testing/factSourceOf.ts';
import { loyaltyHistoryOf } from '../../../../testing/loyaltyHistoryOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { PointRuleSettings } from '../rules/pointRuleSettings.ts';
import { datedIntoHistory } from './datedIntoHistory.ts';
import { rehearsedSide } from './rehearsedSide.ts';
import { rehearsePoints } from './rehearsePoints.ts';

const rehearse = async (tables: PlainTables, live: PointRuleSettings, draft = live) => {
  const history = await loyaltyHistoryOf(tables);
  return rehearsePoints(history, {
    live: rehearsedSide(history, live, 1),
    draft: rehearsedSide(history, draft, 1),
  });
};
const day = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);
const per = (points: number) =>
  aPointRule({ effect: { kind: 'perAmount', points, per: 100, fractions: 'drop' } });

describe('a rehearsal', () => {
  const orderLines = [
    orderLine('ada', '2026-01-10', { order: 'a', amount: 1000 }),
    orderLine('bob@mail.example', '2026-01-11', { order: 'b', amount: 3000 }),
    orderLine('ada', '2026-02-10', { order: 'c', amount: 50 }),
    orderLine('cid', '2026-02-11', { order: 'd', amount: 3000, state: 2 }),
    orderLine('ada', '2026-02-12', { order: 'e', amount: 9000 }),
  ];
  const limited = (points: number) => ({
    ...per(points),
    limits: [{ per: 'order', unit: 'points', amount: 50 } as const],
  });

  it('shows points, members, orders, limits and costs of both sides over the same orders', async () => {
    const { metrics, withoutPoints, orders, costs } = await rehearse(
      { orderLines },
      pointSettings([limited(1)]),
      pointSettings([limited(2)]),
    );
    const shown = Object.fromEntries(metrics.map(({ id, live, draft }) => [id, [live, draft]]));
    // 10 + 30 + 0 + 50 of 90; 20 + 50 of 60 + 1 + 50 of 180. A point costs 0.8 minor units.
    expect(shown).toEqual({
      points: [90, 120],
      members: [2, 2],
      orders: [3, 3],
      cut: [1, 2],
      cost: [72, 96],
      liability: [72, 96],
    });
    expect(costs).toEqual(['cost', 'liability']);
    expect(metrics.every(({ difference }) => difference?.lower === null)).toBe(true);
    expect([withoutPoints, orders]).toEqual([{ live: 1, draft: 1 }, 4]);
  });

  it('tells month by month, who gains and loses, what limits cut, and the largest orders', async () => {
    const result = await rehearse(
      { orderLines },
      pointSettings([limited(1)]),
      pointSettings([
        aPointRule({ effect: { kind: 'fixed', points: 20 }, limits: limited(1).limits }),
      ]),
    );
    expect(
      result.months.map(({ firstDay, live, draft }) => [
        isoDateOfCivilDay(firstDay),
        live.points,
        draft.points,
        live.members,
      ]),
    ).toEqual([
      ['2026-01-01', 40, 40, 2],
      ['2026-02-01', 50, 40, 1],
    ]);
    expect(result.winners.groups).toEqual([]);
    const names = result.losers.groups.map(({ name, live, draft }) => [name, live, draft]);
    // 60 and 60 of ada do not change; the e-mail that the shop has for an id is masked.
    expect(names).toEqual([['b•••@mail.example', 30, 20]]);
    expect(result.caps).toEqual([
      {
        rule: 'base',
        limit: limited(1).limits[0],
        live: { occasions: 1, points: 40 },
        draft: { occasions: 0, points: 0 },
      },
    ]);
    expect(
      result.largest.slice(0, 2).map(({ order, live, draft }) => [order, live, draft]),
    ).toEqual([
      ['e', 50, 20],
      ['b', 30, 20],
    ]);
    expect(result.rules).toEqual([
      { rule: 'base', live: { occasions: 3, points: 90 }, draft: { occasions: 4, points: 80 } },
    ]);
  });

  it('counts members on each level at the end', async () => {
    const level = (id: string, threshold: number) => ({
      id,
      name: { en: id, 'zh-CN': id },
      threshold,
    });
    const tiers = { levels: [level('silver', 2000), level('gold', 9000)] };
    const { tiers: found } = await rehearse(
      { orderLines },
      pointSettings([per(1)]),
      pointSettings([per(1)], { tiers }),
    );
    expect(found).toEqual([
      { level: null, live: null, draft: 1 },
      { level: 'silver', live: null, draft: 1 },
      { level: 'gold', live: null, draft: 1 },
    ]);
  });

  it('of an empty shop has no figures', async () => {
    const { metrics, months } = await rehearse({}, pointSettings([per(1)]));
    expect([metrics, months.length]).toEqual([[], 1]);
  });
});

describe('what points owe by month', () => {
  const owed = async (tables: PlainTables, programme: Partial<PointRuleSettings['programme']>) => {
    // A thousand points cost 1,000, so minor units are points.
    const terms = { pendingDays: 0, costPerThousand: 1000, expectedRedeemed: 1, ...programme };
    const { months } = await rehearse(tables, pointSettings([per(1)], { programme: terms }));
    return months.map(({ live }) => live.liability);
  };
  const order = (iso: string, more = {}) => orderLine('ada', iso, { amount: 1000, ...more });

  it('grows with what is earned, and falls with what expires', async () => {
    const orderLines = [order('2026-01-15'), order('2026-02-15'), order('2026-05-01')];
    const expiry = { kind: 'months', months: 1, until: 'monthEnd' } as const;
    // The last day is 28 February: gone on 1 March.
    expect(await owed({ orderLines }, { expiry })).toEqual([10, 20, 10, 0, 10]);
    expect(await owed({ orderLines }, { expiry: { kind: 'never' } })).toEqual([10, 20, 20, 20, 30]);
  });

  it('falls with what orders used, the oldest first, and never below what there is', async () => {
    const expiry = { kind: 'months', months: 2, until: 'monthEnd' } as const;
    const orderLines = [
      order('2026-01-15'),
      order('2026-02-15', { pointsUsed: 4 }),
      order('2026-03-15', { pointsUsed: 99 }),
      order('2026-05-15'),
    ];
    expect(await owed({ orderLines }, { expiry })).toEqual([10, 16, 10, 10, 20]);
    // Those that still wait cannot be used.
    expect(await owed({ orderLines: orderLines.slice(0, 3) }, { expiry, pendingDays: 45 })).toEqual(
      [10, 20, 20],
    );
  });

  it('falls with what refunds take back, by the policy', async () => {
    const orderLines = [
      order('2026-01-15', { order: 'x' }),
      order('2026-01-16'),
      order('2026-03-01'),
    ];
    const returns = [{ order: 'x', amount: 500, resolvedAt: Date.parse('2026-02-20') }];
    expect(await owed({ orderLines, returns }, {})).toEqual([20, 15, 25]);
    expect(await owed({ orderLines, returns }, { clawBack: 'onlyPending' })).toEqual([20, 20, 30]);
    expect(
      await owed({ orderLines, returns }, { clawBack: 'onlyPending', pendingDays: 60 }),
    ).toEqual([20, 15, 25]);
  });
});

describe('rules that begin after the data', () => {
  const dated = (from: string | null, until: string | null, lastDay: string) => {
    const { settings, moved } = datedIntoHistory(
      pointSettings([aPointRule({ from, until })]),
      day(lastDay),
    );
    return [settings.rules[0]?.from, settings.rules[0]?.until, moved.length];
  };

  it('are rehearsed on the same days of the latest year that has all of them', () => {
    expect(dated('2026-12-01', '2026-12-31', '2026-11-29')).toEqual([
      '2025-12-01',
      '2025-12-31',
      1,
    ]);
    expect(dated('2026-12-01', '2027-01-15', '2026-11-29')).toEqual([
      '2025-12-01',
      '2026-01-15',
      1,
    ]);
    expect(dated('2026-12-01', '2027-12-15', '2026-11-29')).toEqual([
      '2024-12-01',
      '2025-12-15',
      1,
    ]);
    expect(dated('2028-02-29', '2028-02-29', '2026-11-29')).toEqual([
      '2026-02-28',
      '2026-02-28',
      1,
    ]);
    expect(dated('2026-12-01', null, '2026-11-29')).toEqual(['2025-12-01', null, 1]);
  });

  it('are left alone where they have begun', () => {
    expect(dated('2026-11-01', '2026-12-31', '2026-11-29')).toEqual([
      '2026-11-01',
      '2026-12-31',
      0,
    ]);
    expect(dated(null, '2026-12-31', '2026-11-29')).toEqual([null, '2026-12-31', 0]);
  });
});
