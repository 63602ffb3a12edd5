import { expect, it } from 'vitest';
import { outsideScores } from './outsideScores.ts';

const model = outsideScores({
  rows: 2,
  columns: 3,
  start: Int32Array.of(0, 2, 2),
  column: Int32Array.of(0, 2),
  value: Float64Array.of(-1, 4),
});
const of = (user: number) => {
  const into = new Float64Array(3).fill(9);
  model.score({ user, items: new Int32Array(0), values: new Float64Array(0) }, into);
  return [...into];
};

it('gives the scores that were imported, and 0 for whoever is not in them', () => {
  expect(of(0)).toEqual([-1, 0, 4]);
  expect(of(1)).toEqual([0, 0, 0]);
  expect(of(2)).toEqual([0, 0, 0]);
  expect(of(-1)).toEqual([0, 0, 0]);
});

it('has no reasons', () => {
  const history = { user: 0, items: Int32Array.of(1), values: Float64Array.of(1) };
  expect(model.contributions(history, 2)).toBeNull();
});
