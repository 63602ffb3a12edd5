import { expect, test } from 'vitest';
import { placeOfInstant } from './placeOfInstant.ts';

test('an instant falls at the place that has begun and not ended', () => {
  const at = (instant: number) => placeOfInstant([10, 20, 30], 40, instant);
  expect([9, 10, 19, 20, 39, 40].map(at)).toEqual([null, 0, 0, 1, 2, null]);
  expect(placeOfInstant([], 40, 10)).toBeNull();
});
