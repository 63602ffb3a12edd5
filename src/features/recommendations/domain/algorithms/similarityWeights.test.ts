import { expect, it } from 'vitest';
import { denseOf } from '../../../../testing/denseOf.ts';
import { basketsOf } from '../../../../testing/trainingOf.ts';
import { similarityWeights } from './similarityWeights.ts';

const { matrix } = basketsOf('ab', 'a', 'abcd', '');

it('leaves a matrix as it is', () => {
  expect(similarityWeights(matrix, 'none')).toBe(matrix);
});

it('weighs customers by how much they are choosy', () => {
  const idf = (d: number) => Math.log(1 + (4 - d + 0.5) / (d + 0.5));
  const [two, one, all, none] = denseOf(similarityWeights(matrix, 'tfidf'));
  expect(two![0]).toBeCloseTo(idf(2), 14);
  expect(one![0]).toBeCloseTo(idf(1), 14);
  expect(all![3]).toBeCloseTo(idf(4), 14);
  // Who has everything still says something, if little.
  expect(idf(4)).toBeGreaterThan(0);
  expect(none).toEqual([0, 0, 0, 0]);
});

it('holds products that many have back (BM25)', () => {
  const idf = Math.log(1 + 2.5 / 2.5);
  const [two] = denseOf(similarityWeights(matrix, 'bm25'));
  // 3, 2, 1 and 1 customers: 7 / 4 on average.
  const of = (customers: number) => (2.2 / (1 + 1.2 * (0.25 + (0.75 * customers) / 1.75))) * idf;
  expect(two![0]).toBeCloseTo(of(3), 14);
  expect(two![1]).toBeCloseTo(of(2), 14);
});

it('takes a shop without products', () => {
  expect(similarityWeights(basketsOf('').matrix, 'bm25').value.length).toBe(0);
});
