import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportion, wilson } from './wilson.ts';

describe('wilson', () => {
  // Score intervals at 95 %, recomputed with scipy; the 81/263 and 15/148 pairs are Newcombe 1998,
  // Statistics in Medicine 17:857–872, table I.
  test.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [10, 10, 0.722467, 1],
    [5, 10, 0.236593, 0.763407],
  ])('of %i in %i is the published one', (count, size, lower, upper) => {
    const interval = wilson(count, size);
    expect(interval.lower).toBeCloseTo(lower, 6);
    expect(interval.upper).toBeCloseTo(upper, 6);
  });

  test('encloses the rate, stays within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (count, rest) => {
        const size = count + rest;
        fc.pre(size > 0);
        const { lower, upper } = wilson(count, size);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(count / size);
        expect(upper).toBeGreaterThanOrEqual(count / size);
        expect(wilson(rest, size).upper).toBeCloseTo(1 - lower, 12);
      }),
    );
  });

  test('has no interval for nobody', () => {
    expect(proportion(0, 0)).toEqual({
      count: 0,
      size: 0,
      rate: NaN,
      interval: { lower: NaN, upper: NaN },
    });
  });
});
