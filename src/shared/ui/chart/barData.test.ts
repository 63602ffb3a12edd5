import { expect, test } from 'vitest';
import { barData, barRange } from './barData.ts';

const a = { id: 'a', label: 'A', values: [2, null, 4] };
const b = { id: 'b', label: 'B', values: [1, 5, -3] };

test('whiskers are distances from the value', () => {
  const [first, second] = barData(2, [{ ...a, interval: [[1.5, 3], null] }]);
  expect(first).toEqual({ place: 0, 'value.a': 2, 'error.a': [0.5, 1] });
  expect(second).toEqual({ place: 1, 'value.a': null });
});

test('stacks reach as far as their parts together, losses apart from gains', () => {
  expect(barRange(3, [a, b], true)).toEqual([-3, 5]);
  expect(barRange(1, [a, b], true)).toEqual([0, 3]);
});

test('bars beside each other reach as far as the longest, whiskers included', () => {
  expect(barRange(3, [{ ...a, interval: [null, null, [1, 9]] }, b], false)).toEqual([-3, 9]);
});
