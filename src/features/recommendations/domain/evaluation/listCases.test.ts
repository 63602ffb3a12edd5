import { describe, expect, test } from 'vitest';
import { logOf } from '../../../../testing/trainingOf.ts';
import { listCases, MOST_CASES } from './listCases.ts';
import type { SplitLog } from './splitLog.ts';

const before = logOf([{ user: 0, item: 0, day: 1, basket: 1 }], 3, 6);
const after = logOf(
  [
    { user: 0, item: 0, day: 11, basket: 2, amount: 500, quantity: 1 },
    { user: 0, item: 3, day: 11, basket: 2, amount: 700, quantity: 2 },
    { user: 0, item: 3, day: 12, basket: 3, amount: 700 },
    { user: 1, item: 4, day: 13, basket: 4 },
    { user: 2, item: 5, day: 14, kind: 'view', basket: 5 },
  ],
  3,
  6,
);
const split: SplitLog = { training: before, test: after, at: 0, from: 0, to: 0 };
const sorted = (placement: 'home' | 'product' | 'cart', onlyFirst = false) =>
  [...listCases(split, placement, onlyFirst, 1).cases].sort((a, b) => a.user - b.user);

describe('lists of a home page', () => {
  test('are one for each customer who bought, with all that they bought', () => {
    const [first, second] = sorted('home');
    expect([...first!.relevant]).toEqual([0, 3]);
    expect([...first!.revenue]).toEqual([500, 1400]);
    expect([...first!.pieces]).toEqual([1, 2]);
    expect([...second!.relevant]).toEqual([4]);
    expect(second!.revenue[0]).toBeNaN();
  });

  test('leave out what was bought before where only first purchases count', () => {
    expect([...sorted('home', true)[0]!.relevant]).toEqual([3]);
  });
});

test('beside a product the others of its order are relevant; one product alone is no list', () => {
  const cases = sorted('product');
  expect(cases).toHaveLength(1);
  expect([...cases[0]!.seeds]).toEqual([0]);
  expect([...cases[0]!.relevant]).toEqual([3]);
});

test('beside a cart the one product that was left out of it is relevant', () => {
  const [only] = sorted('cart');
  expect([...only!.seeds, ...only!.relevant].sort()).toEqual([0, 3]);
  expect(only!.relevant).toHaveLength(1);
});

test('what was put into carts stands for orders where nothing was ordered', () => {
  const carts = logOf(
    [1, 2, 3].map((item) => ({ user: 0, item, day: 1, kind: 'cart', basket: 9 })),
    1,
    4,
  );
  const { cases } = listCases({ ...split, test: carts }, 'product', false, 1);
  expect([...cases[0]!.relevant]).toEqual([2, 3]);
});

test('more lists than are measured are sampled, the same for the same seed, and counted', () => {
  const many = logOf(
    Array.from({ length: MOST_CASES + 10 }, (_, user) => ({ user, item: 0, day: 1 })),
    MOST_CASES + 10,
    1,
  );
  const { cases, of } = listCases({ ...split, test: many }, 'home', false, 3);
  expect([cases.length, of]).toEqual([MOST_CASES, MOST_CASES + 10]);
  const again = listCases({ ...split, test: many }, 'home', false, 3);
  expect(again.cases.map(({ user }) => user)).toEqual(cases.map(({ user }) => user));
});
