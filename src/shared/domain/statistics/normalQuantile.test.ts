import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';
import { Z_95 } from './wilson.ts';

// R's qnorm.
test.each([
  [0.5, 0],
  [0.975, Z_95],
  [0.025, -Z_95],
  [0.995, 2.5758293035489004],
  [0.9, 1.2815515655446004],
  [1e-10, -6.361340902404056],
  [1e-20, -9.262340089798408],
])('the quantile at %d is %d', (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 12);
});

test('the quantile undoes the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 8);
    }),
  );
});

test('the quantile ends at the infinities and is undefined outside', () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(1.1)).toBeNaN();
});
