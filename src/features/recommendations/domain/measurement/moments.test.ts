import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../../../shared/domain/statistics/wilson.ts';
import { measuredMean } from './measuredMean.ts';
import { measuredShare } from './measuredShare.ts';
import { addPerson, noMoments, ratioVariance, type Moments } from './moments.ts';

/** Moments of people, each with (y, m). */
function momentsOf(people: readonly (readonly [number, number])[]): Moments {
  const moments = noMoments();
  for (const [y, m] of people) addPerson(moments, y, m);
  return moments;
}

/** People with up to so many rows, of which some count. */
const anyPeople = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  { maxLength: 40 },
);

test('the variance of a ratio is that of its residuals, by hand', () => {
  // R = 3/8; residuals 0.25, −0.75, 0.5; squares 0.0625 + 0.5625 + 0.25 = 0.875.
  const moments = momentsOf([
    [1, 2],
    [0, 2],
    [2, 4],
  ]);
  expect(ratioVariance(moments)).toBeCloseTo(((3 / 2) * 0.875) / 64, 15);
});

test('a share of alike rows counts people, not rows, by hand', () => {
  // R = 1/2; residuals ±2; variance 4/3 × 16 ÷ 256 = 1/12; p(1 − p)/n = 1/64.
  const share = measuredShare(
    momentsOf([
      [4, 4],
      [0, 4],
      [4, 4],
      [0, 4],
    ]),
  );
  expect(share.designEffect).toBeCloseTo(64 / 12, 12);
  expect(share.interval.lower).toBeCloseTo(wilson(1.5, 3).lower, 12);
  expect(share.interval.upper).toBeCloseTo(wilson(1.5, 3).upper, 12);
});

test('rows that differ within people more than between them are no better than independent ones', () => {
  const share = measuredShare(
    momentsOf([
      [1, 2],
      [1, 2],
      [1, 2],
    ]),
  );
  expect(share.designEffect).toBe(1);
  expect(share.interval).toEqual(wilson(3, 6));
});

test('where nobody did it, the sample is people', () => {
  const share = measuredShare(
    momentsOf([
      [0, 50],
      [0, 50],
    ]),
  );
  expect(share.interval).toEqual(wilson(0, 2));
});

test('nothing counted is no share and no mean', () => {
  expect(measuredShare(noMoments())).toMatchObject({ size: 0, rate: NaN, designEffect: NaN });
  expect(measuredMean(noMoments())).toMatchObject({ size: 0, mean: NaN });
  expect(measuredMean(momentsOf([[5, 1]])).interval).toEqual({ lower: NaN, upper: NaN });
});

test('an interval holds its share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const { rate, interval, size, designEffect } = measuredShare(momentsOf(people));
      if (size === 0) return;
      expect(interval.lower).toBeGreaterThanOrEqual(0);
      expect(interval.lower).toBeLessThanOrEqual(rate);
      expect(interval.upper).toBeGreaterThanOrEqual(rate);
      expect(interval.upper).toBeLessThanOrEqual(1);
      expect(designEffect).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('showing everybody everything k times makes nothing surer', () => {
  fc.assert(
    fc.property(anyPeople, fc.integer({ min: 2, max: 9 }), (people, k) => {
      const once = momentsOf(people);
      const often = momentsOf(people.map(([y, m]) => [k * y, k * m] as const));
      if (once.people < 2) return;
      expect(ratioVariance(often)).toBeCloseTo(ratioVariance(once), 12);
      const [a, b] = [measuredShare(once), measuredShare(often)];
      expect(b.interval.lower).toBeLessThanOrEqual(
        a.interval.lower + 1e-9 + (a.designEffect === 1 ? 1 : 0),
      );
      if (a.designEffect > 1) expect(b.interval.upper).toBeCloseTo(a.interval.upper, 9);
    }),
  );
});

test('a mean has an interval around it that is wider upwards, and none where nothing was paid', () => {
  // Mean 2, residuals ±1 over 2 people: standard error 1, so exp(1.96 ÷ 2).
  const { mean, interval } = measuredMean(
    momentsOf([
      [1, 1],
      [3, 1],
    ]),
  );
  expect(interval.lower * interval.upper).toBeCloseTo(mean * mean, 12);
  expect(interval.upper).toBeCloseTo(2 * Math.exp(1.959964 / 2), 5);
  const nothing = measuredMean(
    momentsOf([
      [0, 5],
      [0, 5],
    ]),
  );
  expect(nothing).toMatchObject({ mean: 0, interval: { lower: NaN, upper: NaN } });
});

test('a mean does not hang on the unit of money', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const mean = measuredMean(momentsOf(people));
      const cents = measuredMean(momentsOf(people.map(([y, m]) => [100 * y, m] as const)));
      if (mean.people < 2 || mean.sum === 0) return;
      expect(cents.interval.upper / 100).toBeCloseTo(mean.interval.upper, 6);
    }),
  );
});
