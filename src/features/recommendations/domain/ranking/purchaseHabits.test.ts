import { expect, test } from 'vitest';
import { itemFactsOf } from '../../../../testing/catalogueFactsOf.ts';
import { logOf } from '../../../../testing/trainingOf.ts';
import { reorderAfter, soldPerDay, usualPrices } from './purchaseHabits.ts';

const DAY = 86_400_000;

test('sales a day count the pieces of the last 90 days before the moment', () => {
  const log = logOf(
    [
      { user: 0, item: 0, day: 5, quantity: 900 },
      { user: 0, item: 0, day: 50, quantity: 9 },
      { user: 1, item: 0, day: 99 },
      { user: 1, item: 1, day: 99, kind: 'view' },
      { user: 1, item: 0, day: 100, quantity: 900 },
    ],
    2,
    2,
  );
  expect([...soldPerDay(log, 100 * DAY)].map((sold) => sold * 90)).toEqual([10, 0]);
});

test('a product is reordered after the median time, one with few orders after its category’s', () => {
  const every = (user: number, item: number, days: number, times: number) =>
    Array.from({ length: times }, (_, i) => ({ user, item, day: i * days }));
  const facts = itemFactsOf([{ category: 'a' }, { category: 'a' }, { category: 'b' }]);
  const log = logOf([...every(0, 0, 30, 7), ...every(1, 1, 10, 2), ...every(2, 2, 10, 3)], 3, 3);
  const [often, seldom, unknown] = reorderAfter(log, facts);
  expect(often).toBe(30 * DAY);
  expect(seldom).toBe(30 * DAY);
  expect(unknown).toBeNaN();
});

test('lines of one day are one purchase, not a reorder at once', () => {
  const log = logOf(
    Array.from({ length: 12 }, (_, i) => ({ user: 0, item: 0, day: Math.floor(i / 2) * 20 })),
    1,
    1,
  );
  expect(reorderAfter(log, itemFactsOf([{}]))[0]).toBe(20 * DAY);
});

test('what a customer usually pays is the median price of what they bought', () => {
  const facts = itemFactsOf([{ price: 100 }, { price: 300 }, { price: 900 }, {}]);
  const bought = [0, 1, 2, 3].map((item) => ({ user: 0, item, day: item }));
  expect([...usualPrices(logOf(bought, 2, 4), facts)]).toEqual([300, NaN]);
});
