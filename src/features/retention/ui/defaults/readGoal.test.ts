import { expect, test } from 'vitest';
import { readGoal } from './readGoal.ts';

test('a goal is a number from 1.05 to 10, with point or comma', () => {
  expect(['2', ' 1.5 ', '1,25', '10', '1.05'].map(readGoal)).toEqual([2, 1.5, 1.25, 10, 1.05]);
  for (const wrong of ['', '1', '11', '1.005', 'double', '-2', '1e1', '２']) {
    expect(readGoal(wrong)).toBeNull();
  }
});
