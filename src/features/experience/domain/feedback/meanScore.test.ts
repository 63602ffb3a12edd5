import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanDifference, meanScore, type Moments } from './meanScore.ts';

const of = (...answers: readonly number[]): Moments => ({
  n: answers.length,
  sum: answers.reduce((sum, each) => sum + each, 0),
  squares: answers.reduce((sum, each) => sum + each * each, 0),
});
const known = (mean: number, deviation: number, n: number): Moments => ({
  ...{ n, sum: mean * n, squares: deviation ** 2 * (n - 1) + mean * mean * n },
});

describe('meanScore', () => {
  test('has the interval of a textbook', () => {
    // Mean 5, s² = 5/2, t(4) = 2.776445.
    const score = meanScore(of(3, 4, 5, 6, 7), 1, 7);
    expect(score?.value).toBe(5);
    expect(score?.interval?.lower).toBeCloseTo(5 - 2.776445 * Math.sqrt(0.5), 5);
    expect(score?.interval?.upper).toBeCloseTo(5 + 2.776445 * Math.sqrt(0.5), 5);
  });

  test('of nobody is none; of one, or of all the same, it has no interval', () => {
    expect(meanScore(of(), 1, 7)).toBeNull();
    expect(meanScore(of(6), 1, 7)).toEqual({ value: 6, n: 1, interval: null });
    expect(meanScore(of(5.5, 5.5, 5.5), 1, 7)).toEqual({ value: 5.5, n: 3, interval: null });
  });

  test('stays within the scale', () => {
    const answer = fc.double({ min: 1, max: 7, noNaN: true });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2, maxLength: 20 }), (answers) => {
        const { value, interval } = meanScore(of(...answers), 1, 7)!;
        if (!interval) return;
        expect(interval.lower).toBeGreaterThanOrEqual(1);
        expect(interval.upper).toBeLessThanOrEqual(7);
        expect(interval.lower).toBeLessThanOrEqual(value + 1e-9);
        expect(interval.upper).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });
});

describe('meanDifference', () => {
  test('is that of GrowthBook’s tests (packages/stats/tests/frequentist/test_tests.py)', () => {
    const compared = meanDifference(known(0.7, 6.2, 3461), known(0.41, 3.9, 3407));
    expect(compared?.difference).toBeCloseTo(0.29, 9);
    expect(compared?.interval?.lower).toBeCloseTo(0.04538, 5);
    expect(compared?.interval?.upper).toBeCloseTo(0.53462, 5);
    expect(compared?.p).toBeCloseTo(0.02016, 5);
    expect(compared?.distinct).toBe(true);
  });

  test('cannot be told of single answers or of samples that all agree', () => {
    const untold = { interval: null, distinct: false, p: null };
    expect(meanDifference(of(7), of(3, 4))).toMatchObject({ difference: 3.5, ...untold });
    expect(meanDifference(of(7, 7), of(3, 3))).toMatchObject({ difference: 4, ...untold });
    expect(meanDifference(of(), of(3, 3))).toBeNull();
  });

  test('against a sample that all agree, the other one’s variance counts', () => {
    const { interval } = meanDifference(of(7, 7, 7), of(3, 4, 5))!;
    const half = 4.302653 * Math.sqrt(1 / 3);
    expect(interval?.lower).toBeCloseTo(3 - half, 5);
    expect(interval?.upper).toBeCloseTo(3 + half, 5);
  });
});
