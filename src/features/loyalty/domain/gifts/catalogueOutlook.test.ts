import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCoupon, aGift } from '../../../../testing/aGift.ts';
import { catalogueMetrics, catalogueOutlook, type GiftPast } from './catalogueOutlook.ts';
import { pacePerDay, runOutDay, toReorder } from './demand.ts';

const TODAY = 20_000;
const NOTHING: GiftPast = { available: 0, days: [] };
/** Of each of the last so many days one redemption. */
const daily = (days: number) => Array.from({ length: days }, (_, n) => TODAY - n);

describe('the pace of a gift', () => {
  it('is over the last 90 days, today included', () => {
    expect(pacePerDay(daily(200), TODAY)).toBe(1);
    expect(pacePerDay([TODAY - 89, TODAY - 90, TODAY - 300], TODAY)).toBe(1 / 90);
  });

  it('of a newer gift is over the days since it was first asked for, a week at least', () => {
    expect(pacePerDay([TODAY - 19, TODAY], TODAY)).toBe(2 / 20);
    expect(pacePerDay([TODAY], TODAY)).toBe(1 / 7);
  });

  it('is unknown where nobody asked, and 0 where nobody does any more', () => {
    expect(pacePerDay([], TODAY)).toBeNull();
    expect(pacePerDay([TODAY - 100], TODAY)).toBe(0);
  });
});

describe('stock', () => {
  it('runs out after as many days as it lasts', () => {
    expect(runOutDay(18, 1.7, TODAY)).toBe(TODAY + 10);
    expect(runOutDay(0, null, TODAY)).toBe(TODAY);
    expect(runOutDay(5, null, TODAY)).toBeNull();
    expect(runOutDay(5, 0, TODAY)).toBeNull();
    expect(runOutDay(1_000_000, 0.1, TODAY)).toBeNull();
  });

  it('that is reordered lasts for 30 days', () => {
    expect(toReorder(18, 1.7)).toBe(33);
    expect(toReorder(18, null)).toBe(0);
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: 0.01, max: 50, noNaN: true }), (has, pace) => {
        const out = runOutDay(has + toReorder(has, pace), pace, TODAY);
        // To the day: a pace times 30 is rounded.
        expect(out === null || out >= TODAY + 29).toBe(true);
      }),
    );
  });
});

describe('a rehearsal of prices', () => {
  const balances = Int32Array.of(-20, 50, 100, 100, 150, 400);
  const outlook = (
    live: Parameters<typeof catalogueOutlook>[0]['gifts'],
    draft: typeof live,
    past: Readonly<Record<string, GiftPast>> = {},
  ) =>
    catalogueOutlook(
      { gifts: live },
      { gifts: draft },
      { balances, pastOf: (id) => past[id] ?? NOTHING, today: TODAY },
    );

  it('counts members whose balance is the price or more', () => {
    const points = [-0, 50, 51, 100, 101, 400, 401].map((price) => {
      const [gift] = outlook([], [aGift({ points: Math.max(1, price) })]);
      return gift?.draft?.members;
    });
    expect(points).toEqual([5, 5, 4, 4, 2, 1, 0]);
  });

  it('has the pace change as the number of members does who can pay', () => {
    const past = { cup: { available: 18, days: daily(90) } };
    const [gift] = outlook([aGift()], [aGift({ points: 150 })], past);
    expect(gift).toMatchObject({
      asked: 90,
      live: { points: 100, members: 4, perDay: 1, runsOut: TODAY + 18 },
      draft: { points: 150, members: 2, perDay: 0.5, runsOut: TODAY + 36 },
      reorder: 0,
    });
  });

  it('says nothing of the pace of a gift that nobody could pay before', () => {
    const past = { cup: { available: 9, days: [TODAY] } };
    const [gift] = outlook([aGift({ points: 5000 })], [aGift()], past);
    expect(gift?.draft).toMatchObject({ members: 4, perDay: null, runsOut: null });
  });

  it('has both sides of what comes, goes, or is off today', () => {
    const rows = outlook(
      [aGift({ id: 'old' }), aGift({ id: 'off', active: false })],
      [aGift({ id: 'new' }), aGift({ id: 'off', active: false }), aCoupon({ until: '1999-12-31' })],
    );
    expect(rows.map(({ id, live, draft }) => [id, live !== null, draft !== null])).toEqual([
      ['new', false, true],
      ['off', false, false],
      ['five-off', false, false],
      ['old', true, false],
    ]);
  });

  it('adds up what 30 days cost, and what is gone by then', () => {
    const past = { cup: { available: 18, days: daily(90) } };
    const rows = outlook([aGift()], [aGift({ points: 150 })], past);
    const metrics = catalogueMetrics(rows, { balances, today: TODAY });
    expect(metrics.map(({ id, live, draft }) => [id, live, draft])).toEqual([
      ['reaching', 4, 2],
      ['demand', 30, 15],
      ['runningOut', 1, 0],
      ['cost', 27_000, 13_500],
    ]);
    expect(metrics[0]?.difference).toEqual({ value: -2, lower: null, upper: null });
  });

  it('has no demand where nothing is known', () => {
    const rows = outlook([], [aGift()]);
    const metrics = catalogueMetrics(rows, { balances, today: TODAY });
    expect(metrics.map(({ draft }) => draft)).toEqual([4, null, 1, null]);
  });
});
