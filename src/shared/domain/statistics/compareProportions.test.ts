import { expect, test } from 'vitest';
import { compareProportions } from './compareProportions.ts';

const first = { count: 56, size: 70 };
const second = { count: 48, size: 80 };

test('one comparison is Newcombe and the pooled z test', () => {
  const { difference, interval, distinct, p } = compareProportions(first, second);
  expect(difference).toBeCloseTo(0.2, 12);
  expect(interval.lower).toBeCloseTo(0.0524, 4);
  expect(p).toBeCloseTo(0.00804508, 8);
  expect(distinct).toBe(true);
});

test('the best of ten comparisons needs a wider interval and a smaller p', () => {
  const { interval, distinct, p } = compareProportions(first, second, 10);
  expect(interval.lower).toBeLessThan(0.0524);
  expect(distinct).toBe(false);
  expect(p).toBeCloseTo(0.0804508, 7);
});

test('a difference of nothing is not distinct', () => {
  const result = compareProportions({ count: 0, size: 5 }, { count: 0, size: 9 });
  expect(result.distinct).toBe(false);
  expect(result.p).toBeNaN();
});
