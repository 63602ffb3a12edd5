import { expect, test } from 'vitest';
import { likelihood } from './likelihood.ts';

test('a chance is put into a word', () => {
  const chances = [1, 0.95, 0.949, 0.8, 0.5, 0.21, 0.2, 0.06, 0.05, 0];
  expect(chances.map(likelihood)).toEqual([
    'certain',
    'certain',
    'likely',
    'likely',
    'open',
    'open',
    'unlikely',
    'unlikely',
    'almostNot',
    'almostNot',
  ]);
});
