import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loyaltyRatio } from './loyaltyRatio.ts';

test.each([
  [40, 100, 15, 100, 2.6666666666666667, 1.5779626191213088, 4.506514302012393],
  [81, 263, 15, 148, 3.0387832699619772, 1.819679508297469, 5.074631944633221],
  [24_000, 100_000, 12_000, 100_000, 2, 1.9602333575058357, 2.0405733759625053],
])('%d of %d against %d of %d', (x1, n1, x0, n0, ratio, lower, upper) => {
  const found = loyaltyRatio({ count: x1, size: n1 }, { count: x0, size: n0 });
  expect(found.ratio).toBeCloseTo(ratio, 12);
  expect(found.interval?.lower).toBeCloseTo(lower, 12);
  expect(found.interval?.upper).toBeCloseTo(upper, 12);
});

test('the interval of the inverse is the inverse of the interval', () => {
  const anyCounts = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400))
    .map(([count, more]) => ({ count, size: count + more }));
  fc.assert(
    fc.property(anyCounts, anyCounts, (a, b) => {
      const there = loyaltyRatio(a, b);
      const back = loyaltyRatio(b, a);
      expect(back.ratio * there.ratio).toBeCloseTo(1, 12);
      expect((back.interval?.lower ?? 0) * (there.interval?.upper ?? 0)).toBeCloseTo(1, 12);
    }),
  );
});

test('where nobody came back there is no interval, and no ratio to a baseline of nobody', () => {
  const nobody = { count: 0, size: 50 };
  const some = { count: 5, size: 50 };
  expect(loyaltyRatio(nobody, some)).toEqual({ ratio: 0, interval: null });
  expect(loyaltyRatio(some, nobody)).toEqual({ ratio: NaN, interval: null });
  expect(loyaltyRatio({ count: 0, size: 0 }, some)).toEqual({ ratio: NaN, interval: null });
});
