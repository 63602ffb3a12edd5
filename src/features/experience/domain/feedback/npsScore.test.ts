import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { npsDifference, npsScore, type NpsCounts } from './npsScore.ts';

const of = (detractors: number, passives: number, promoters: number): NpsCounts => ({
  ...{ detractors, passives, promoters },
});
const counts = fc
  .tuple(fc.nat(400), fc.nat(400), fc.nat(400))
  .filter(([d, p, r]) => d + p + r > 0)
  .map(([d, p, r]) => of(d, p, r));

describe('npsScore', () => {
  // Computed with the formulas of the R package NPS 1.1 (npvar, nps.se).
  test.each([
    [of(20, 30, 50), 30, 14.6922, 45.3078],
    [of(2, 11, 18), 51.6129, 29.948, 73.2778],
    [of(7, 3, 5), -13.3333, -58.091, 31.4243],
    [of(150, 250, 600), 45, 40.4139, 49.5861],
  ])('of %o has the published interval', (given, value, lower, upper) => {
    const score = npsScore(given);
    expect(score?.value).toBeCloseTo(value, 4);
    expect(score?.interval?.lower).toBeCloseTo(lower, 3);
    expect(score?.interval?.upper).toBeCloseTo(upper, 3);
  });

  test('of nobody is none, not 0', () => {
    expect(npsScore(of(0, 0, 0))).toBeNull();
    expect(npsDifference(of(0, 0, 0), of(1, 2, 3))).toBeNull();
    expect(npsDifference(of(1, 2, 3), of(0, 0, 0))).toBeNull();
  });

  test('of ten promoters is 100, with an interval as of 10¾ promoters and ¾ of a detractor in 13', () => {
    const score = npsScore(of(0, 0, 10));
    const error = Math.sqrt((11.5 / 13 - (10 / 13) ** 2) / 13);
    expect(score?.value).toBe(100);
    expect(score?.interval?.lower).toBeCloseTo(100 * (10 / 13 - 1.959964 * error), 3);
    expect(score?.interval?.upper).toBe(100);
  });

  test('of one group alone still has a width', () => {
    for (const n of [1, 3, 50, 4000]) {
      for (const given of [of(n, 0, 0), of(0, n, 0), of(0, 0, n)]) {
        const { lower = 0, upper = 0 } = npsScore(given)?.interval ?? {};
        expect(upper - lower).toBeGreaterThan(0);
      }
    }
  });

  test('lies within its interval, and that within −100 and 100', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { value = NaN, interval } = npsScore(given) ?? {};
        expect(interval!.lower).toBeGreaterThanOrEqual(-100);
        expect(interval!.upper).toBeLessThanOrEqual(100);
        expect(value).toBeGreaterThanOrEqual(interval!.lower - 1e-9);
        expect(value).toBeLessThanOrEqual(interval!.upper + 1e-9);
      }),
    );
  });

  test('turns its sign when promoters and detractors change places', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const turned = npsScore(of(given.promoters, given.passives, given.detractors));
        const score = npsScore(given);
        expect(turned!.value).toBeCloseTo(-score!.value, 9);
        expect(turned!.interval!.lower).toBeCloseTo(-score!.interval!.upper, 9);
      }),
    );
  });
});

describe('npsDifference', () => {
  test('of 20/30/50 and 30/30/40 is the published one', () => {
    const compared = npsDifference(of(20, 30, 50), of(30, 30, 40));
    expect(compared?.difference).toBe(20);
    expect(compared?.interval?.lower).toBeCloseTo(-2.34703, 4);
    expect(compared?.interval?.upper).toBeCloseTo(42.34703, 4);
    expect(compared?.p).toBeCloseTo(0.07941, 5);
    expect(compared?.distinct).toBe(false);
  });

  test('is wider, and its p higher, where it was chosen from several', () => {
    const alone = npsDifference(of(10, 30, 60), of(30, 30, 40));
    const chosen = npsDifference(of(10, 30, 60), of(30, 30, 40), 5);
    expect(chosen!.interval!.lower).toBeLessThan(alone!.interval!.lower);
    expect(chosen!.p).toBeCloseTo(5 * alone!.p!, 12);
  });

  test('is distinct just where p is below 0.05', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 9 }), (first, second, comparisons) => {
        const { distinct, p } = npsDifference(first, second, comparisons)!;
        fc.pre(Math.abs(p! - 0.05) > 1e-9);
        expect(distinct).toBe(p! < 0.05);
      }),
    );
  });
});
