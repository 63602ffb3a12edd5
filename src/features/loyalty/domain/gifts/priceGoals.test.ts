import { expect, it } from 'vitest';
import { aGift } from '../../../../testing/aGift.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { priceGoals } from './priceGoals.ts';

const DECEMBER = { from: '2026-12-01', until: '2026-12-10', points: 80, goal: 20 };
const FIRST = civilDay(2026, 12, 1);
const goals = (days: readonly number[], today: number, pace: number | null = 2) =>
  priceGoals([DECEMBER], () => pace, days, today);

it('before its days everything is still expected', () => {
  expect(goals([FIRST - 1], FIRST - 5)).toEqual([
    { points: 80, from: FIRST, until: FIRST + 9, goal: 20, reached: 0, expected: 20 },
  ]);
});

it('in its days what was redeemed counts, and the days that are left', () => {
  const days = [FIRST - 1, FIRST, FIRST + 3, FIRST + 10];
  expect(goals(days, FIRST + 3)).toMatchObject([{ reached: 2, expected: 2 + 2 * 6 }]);
  expect(goals(days, FIRST + 3, null)).toMatchObject([{ reached: 2, expected: null }]);
});

it('after its days nothing more is expected, whatever is known of the pace', () => {
  expect(goals([FIRST + 9, FIRST + 10], FIRST + 12, null)).toMatchObject([
    { reached: 1, expected: 1 },
  ]);
});

it('prices without a goal have none', () => {
  expect(priceGoals([{ ...DECEMBER, goal: null }], () => 2, [], FIRST)).toEqual([]);
});

it('a goal needs a first and a last day, and catalogues from before goals have none', () => {
  const read = (price: unknown) =>
    giftCataloguePolicy.schema.safeParse({ gifts: [{ ...aGift(), prices: [price] }] });
  expect(read({ ...DECEMBER, until: null }).error?.issues).toMatchObject([
    { message: 'goalWithoutDates', path: ['gifts', 0, 'prices', 0, 'goal'] },
  ]);
  const { goal: _, ...older } = DECEMBER;
  expect(read(older).data?.gifts[0]?.prices).toEqual([{ ...older, goal: null }]);
});
