import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMetrics, type ListMetrics } from './listMetrics.ts';

/**
 * The example of Microsoft Recommenders, tests/unit/recommenders/evaluation/conftest.py and
 * test_python_evaluation.py @0967dad5 (MIT): what three users liked, and what was recommended to
 * them, best first.
 */
const LIKED = [
  [1, 2, 3],
  [1, 4, 5, 6, 7],
  [2, 5, 6, 8, 9, 10, 11, 12, 13, 14],
];
const RECOMMENDED = [
  [3, 10, 12],
  [10, 3, 5, 11, 13],
  [4, 10, 7, 13, 1, 3, 5, 2, 11, 14],
];

describe('list metrics', () => {
  it("agree with Microsoft Recommenders' example", () => {
    expect(meanOf(RECOMMENDED, 'ndcg')).toBeCloseTo(0.38172, 4);
    expect(meanOf(RECOMMENDED, 'averagePrecision')).toBeCloseTo(0.23613, 4);
    expect(meanOf(RECOMMENDED, 'precision')).toBeCloseTo(0.26666, 4);
    expect(meanOf(RECOMMENDED, 'recall')).toBeCloseTo(0.37777, 4);
  });

  it('are perfect for a list of all that was liked, and 0 without a hit', () => {
    for (const metric of ['ndcg', 'averagePrecision', 'recall', 'reciprocalRank', 'hit'] as const) {
      expect(meanOf(LIKED, metric)).toBeCloseTo(1, 14);
      expect(meanOf([[100], [100], [100]], metric)).toBe(0);
    }
    // Lists of 3 and 5 products are as much as there is, but not all of k.
    expect(meanOf(LIKED, 'precision')).toBeCloseTo(0.6, 14);
  });

  it('look at the first k only', () => {
    const metrics = listMetrics([9, 8, 1, 2], Int32Array.of(1, 2, 9), 3);
    expect(metrics.precision).toBeCloseTo(2 / 3, 14);
    expect(metrics.recall).toBeCloseTo(2 / 3, 14);
    expect(metrics.averagePrecision).toBeCloseTo((1 + 2 / 3) / 3, 14);
    expect(metrics.ndcg).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3) + 1 / 2), 14);
    expect(listMetrics([8, 7, 9], Int32Array.of(9), 3)).toMatchObject({
      reciprocalRank: 1 / 3,
      hit: 1,
      ndcg: 0.5,
    });
  });

  it('say nothing where nothing came', () => {
    for (const value of Object.values(listMetrics([1, 2], new Int32Array(0), 2))) {
      expect(value).toBeNaN();
    }
  });

  it('stay within 0 and 1, and never fall when a hit moves up', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(places, places, fc.integer({ min: 1, max: 15 }), (list, liked, k) => {
        const relevant = Int32Array.from(liked).sort();
        const metrics = listMetrics(list, relevant, k);
        for (const value of Object.values(metrics)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        const hitsFirst = [
          ...list.filter((item) => liked.includes(item)),
          ...list.filter((item) => !liked.includes(item)),
        ];
        const better = listMetrics(hitsFirst, relevant, k);
        for (const metric of ['ndcg', 'averagePrecision', 'recall', 'reciprocalRank'] as const) {
          expect(better[metric]).toBeGreaterThanOrEqual(metrics[metric] - 1e-12);
        }
      }),
    );
  });
});

function meanOf(lists: readonly number[][], metric: keyof ListMetrics): number {
  const values = lists.map((list, n) => listMetrics(list, Int32Array.from(LIKED[n]!), 10)[metric]);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
