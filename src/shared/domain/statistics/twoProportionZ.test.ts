import { describe, expect, test } from 'vitest';
import { normalCdf } from './normalCdf.ts';
import { twoProportionZ } from './twoProportionZ.ts';

const of = (count: number, size: number) => ({ count, size });

describe('twoProportionZ', () => {
  // Pooled z and two-sided p, recomputed with scipy.
  test.each([
    [of(56, 70), of(48, 80), 2.650172, 0.00804508],
    [of(150, 1000), of(120, 1000), 1.96305, 0.04964039],
  ])('of %o and %o is the published one', (first, second, z, p) => {
    const result = twoProportionZ(first, second);
    expect(result.z).toBeCloseTo(z, 5);
    expect(result.p).toBeCloseTo(p, 8);
  });

  test('says nothing where nothing varies', () => {
    expect(twoProportionZ(of(0, 10), of(0, 20))).toEqual({ z: NaN, p: NaN });
    expect(twoProportionZ(of(10, 10), of(20, 20)).z).toBeNaN();
    expect(twoProportionZ(of(0, 0), of(1, 2)).z).toBeNaN();
  });
});

describe('normalCdf', () => {
  // Abramowitz & Stegun 1964, table 26.1; tails from R's pnorm.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [1.959963984540054, 0.975],
    [3, 0.99865010196837],
    [-5, 2.866515718791939e-7],
    [-8, 6.220960574271785e-16],
  ])('of %d is %d', (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-8);
  });

  test('ends at 0 and 1', () => {
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
    expect(normalCdf(NaN)).toBeNaN();
  });
});
