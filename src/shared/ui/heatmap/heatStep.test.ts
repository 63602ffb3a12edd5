import { expect, test } from 'vitest';
import { heatStep } from './heatStep.ts';

test('a value on an edge belongs to the step above it', () => {
  const edges = [5, 6.5, 8, 9.5, 11, 13, 16];
  expect([0, 4.99, 5, 15.99, 16, 100].map((value) => heatStep(value, edges))).toEqual([
    0, 0, 1, 6, 7, 7,
  ]);
});
