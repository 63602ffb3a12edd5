import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile, quantileOfCounts } from './quantile.ts';

describe('quantile', () => {
  // R 4: quantile(c(1, 3, 4, 8, 10, 30), c(0, .25, .5, .75, .9, 1)), type 7.
  test.each([
    [0, 1],
    [0.25, 3.25],
    [0.5, 6],
    [0.75, 9.5],
    [0.9, 20],
    [1, 30],
  ])('%d is what R gives', (p, expected) => {
    expect(quantile([1, 3, 4, 8, 10, 30], p)).toBeCloseTo(expected, 12);
  });

  test('of one value is that value, of none is not a number', () => {
    expect(quantile([7], 0.25)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('from counts is the same as from values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40)), fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const counts = new Uint32Array(41);
        for (const value of values) counts[value]!++;
        const ascending = values.toSorted((a, b) => a - b);
        expect(quantileOfCounts(counts, p)).toEqual(quantile(ascending, p));
      }),
    );
  });
});
