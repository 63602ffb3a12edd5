import { expect, test } from 'vitest';
import { positionBefore } from './positionBefore.ts';

test('finds the range that a position lies in', () => {
  const starts = Uint32Array.of(0, 2, 5, 6);
  expect([0, 1, 2, 4, 5, 6, 9].map((at) => positionBefore(starts, at))).toEqual([
    0, 0, 1, 1, 2, 3, 3,
  ]);
});
