import { expect, it } from 'vitest';
import { basketsOf } from '../../../../testing/trainingOf.ts';
import { transposed } from '../interactions/sparseRows.ts';
import { coPurchasesOf } from '../similar/coPurchasesOf.ts';
import { listDiversity } from './diversity.ts';

it("agrees with Microsoft Recommenders' example", () => {
  // tests/unit/recommenders/evaluation @0967dad5 (MIT), diversity_data: cosine of co-occurrence.
  const { matrix } = basketsOf('abd', 'cd', 'cde');
  const byItem = transposed(matrix);
  const cosine = (a: number, b: number) =>
    coPurchasesOf(matrix, byItem, a).find(({ item }) => item === b)?.cosine ?? 0;
  const of = [
    [2, 4],
    [1, 4],
    [0, 1],
  ].map((list) => listDiversity(list, cosine));
  [0.29289, 1, 0].forEach((wanted, n) => expect(of[n]).toBeCloseTo(wanted, 5));
  expect(of.reduce((sum, one) => sum + one, 0) / 3).toBeCloseTo(0.43096, 5);
});

it('is the mean over all pairs', () => {
  const same = (a: number, b: number) => (a % 2 === b % 2 ? 1 : 0);
  expect(listDiversity([1, 3, 4], same)).toBeCloseTo(2 / 3, 14);
  expect(listDiversity([1], same)).toBeNaN();
});
