import { describe, expect, it } from 'vitest';
import { cohenKappa } from './cohenKappa.ts';
import { overturnRates } from './overturnRates.ts';
import { queueTimes } from './queueTimes.ts';
import { isReviewedTwice } from './secondReviews.ts';

/** Ratings written as run lengths: 40x0,60x1. */
const ratings = (runs: string) =>
  runs.split(',').flatMap((run) => {
    const [count, value] = run.split('x').map(Number);
    return new Array<number>(count!).fill(value!);
  });
const kappa = (a: string, b: string, weights?: 'none' | 'linear' | 'quadratic') => {
  const second = ratings(b);
  const pairs = ratings(a).map((value, i) => [value, second[i]!] as const);
  return cohenKappa(pairs, [0, 1, 2], weights);
};

describe('Cohen’s kappa', () => {
  it('of published tables', () => {
    expect(kappa('40x0,60x1', '20x0,20x1,10x0,50x1')).toBeCloseTo(0.3478, 4);
    // Wikipedia, "Cohen's kappa": 20, 5, 10, 15.
    expect(kappa('25x1,25x0', '20x1,5x0,10x1,15x0')).toBeCloseTo(0.4, 12);
  });

  it('weighted by distance, linear and squared', () => {
    const [a, b] = ['46x0,44x1,10x2', '50x0,40x1,10x2'];
    expect(kappa(a, b, 'none')).toBeCloseTo(0.9315, 4);
    expect(kappa(a, b, 'linear')).toBeCloseTo(0.9412, 4);
    expect(kappa(a, b, 'quadratic')).toBeCloseTo(0.9541, 4);
  });

  it('is not defined where a rater always says the same, and without ratings', () => {
    expect(kappa('10x1', '5x0,5x1')).toBeNull();
    expect(kappa('5x0,5x1', '10x1')).toBeNull();
    expect(kappa('10x1', '10x1')).toBeNull();
    expect(cohenKappa([], [0, 1])).toBeNull();
    expect(() => cohenKappa([[0, 7]], [0, 1])).toThrow(RangeError);
  });
});

describe('second reviews', () => {
  it('are a seeded share of all decisions, the same for everyone', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `decision:m${i}:1`);
    const chosen = ids.filter((id) => isReviewedTwice(id, 0.05, 7));
    // 20,000 × 5 % = 1000 ± 4 standard deviations of 31.
    expect(Math.abs(chosen.length - 1000)).toBeLessThan(124);
    expect(ids.filter((id) => isReviewedTwice(id, 0.05, 7))).toEqual(chosen);
    expect(ids.filter((id) => isReviewedTwice(id, 0.05, 8))).not.toEqual(chosen);
    expect(ids.some((id) => isReviewedTwice(id, 0, 7))).toBe(false);
    expect(ids.every((id) => isReviewedTwice(id, 1, 7))).toBe(true);
  });

  it('of a greater share hold those of a smaller one', () => {
    const ids = Array.from({ length: 500 }, (_, i) => String(i));
    for (const id of ids) {
      if (isReviewedTwice(id, 0.05, 1)) expect(isReviewedTwice(id, 0.2, 1)).toBe(true);
    }
  });
});

describe('overturned decisions', () => {
  it('are a share of all, by rule or reviewer, with its interval', () => {
    const decision = (rule: string, reviewer: string, overturned: boolean) => ({
      rule,
      reviewer,
      overturned,
    });
    const decisions = [
      ...Array.from({ length: 8 }, (_, i) => decision('links', 'Li', i < 2)),
      decision('words', 'Wu', true),
      decision('', 'Wu', false),
    ];
    const byRule = overturnRates(decisions, 'rule');
    expect(byRule.map(({ key, rate }) => [key, rate.count, rate.size])).toEqual([
      ['links', 2, 8],
      ['', 0, 1],
      ['words', 1, 1],
    ]);
    // Wilson for 2 of 8.
    expect(byRule[0]?.rate.interval.lower).toBeCloseTo(0.0715, 4);
    expect(byRule[0]?.rate.interval.upper).toBeCloseTo(0.5907, 4);
    expect(overturnRates(decisions, 'reviewer')[0]).toMatchObject({ key: 'Li' });
    expect(overturnRates([], 'rule')).toEqual([]);
  });
});

describe('time to action', () => {
  it('is over what was decided, and the backlog’s age over what was not', () => {
    const spans = [
      ...[10, 20, 30, 40].map((ms) => ({ since: 100, decidedAt: 100 + ms })),
      { since: 0, decidedAt: null },
      { since: 900, decidedAt: null },
    ];
    const times = queueTimes(spans, 1000);
    expect(times).toMatchObject({
      decided: 4,
      median: 25,
      waiting: 2,
      oldest: 1000,
      medianWait: 550,
    });
    expect(times.p95).toBeCloseTo(38.5, 9);
  });

  it('is not known where nothing was decided', () => {
    expect(queueTimes([], 5)).toEqual({
      decided: 0,
      median: null,
      p95: null,
      waiting: 0,
      oldest: null,
      medianWait: null,
    });
  });
});
