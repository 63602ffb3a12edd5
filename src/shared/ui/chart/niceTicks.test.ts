import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTicks } from './niceTicks.ts';

test('ticks are round and hold all values', () => {
  expect(niceTicks(0, 0.192)).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
  expect(niceTicks(0.06, 0.161)).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
  expect(niceTicks(18.4, 20.8)).toEqual([18, 19, 20, 21]);
  expect(niceTicks(-3, 7)).toEqual([-5, 0, 5, 10]);
});

test('nothing and a single value still make an axis', () => {
  expect(niceTicks(0, 0)).toEqual([0, 1]);
  expect(niceTicks(12, 12).length).toBeGreaterThanOrEqual(2);
});

test('there are two to five ticks, in order, from under the lowest to over the highest', () => {
  const value = fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(1e-4, 1, 1e5))
    .map(([whole, unit]) => whole * unit);
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const ticks = niceTicks(low, high);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      const slack = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
      expect(ticks[0]).toBeLessThanOrEqual(low + slack);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack);
    }),
  );
});

test('an axis of points begins where they begin', () => {
  expect(niceTicks(0.06, 0.161, 'free')).toEqual([0.05, 0.1, 0.15, 0.2]);
  expect(niceTicks(-0.5, -0.1, 'free')).toEqual([-0.5, -0.4, -0.3, -0.2, -0.1]);
});
