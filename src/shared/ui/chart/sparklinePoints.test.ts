import { expect, test } from 'vitest';
import { sparklinePoints } from './sparklinePoints.ts';

test('values run from edge to edge, the largest at the top and zero at the bottom', () => {
  expect(sparklinePoints([0, 5, 10], 90, 18)).toEqual([
    { x: 0, y: 18 },
    { x: 45, y: 9 },
    { x: 90, y: 0 },
  ]);
});

test('zero stays within, below or above all values', () => {
  expect(sparklinePoints([99, 100], 90, 100).map(({ y }) => y)).toEqual([1, 0]);
  expect(sparklinePoints([-10, 10], 90, 18).map(({ y }) => y)).toEqual([18, 0]);
  expect(sparklinePoints([-10, -5], 90, 18).map(({ y }) => y)).toEqual([18, 9]);
});

test('nothing but zeros is a flat line at the bottom', () => {
  expect(sparklinePoints([0, 0], 90, 18).map(({ y }) => y)).toEqual([18, 18]);
  expect(sparklinePoints([], 90, 18)).toEqual([]);
  expect(sparklinePoints([3], 90, 18)).toEqual([{ x: 0, y: 0 }]);
});
