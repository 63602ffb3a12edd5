import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf } from './normalCdf.ts';
import { studentQuantile, studentTail } from './studentT.ts';

// Abramowitz & Stegun, table 26.10: percentage points of the t-distribution.
test.each([
  [1, 12.706],
  [2, 4.303],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])('with %i degrees of freedom 95 %% lies within ± the published %f', (df, t) => {
  expect(studentQuantile(0.05, df)).toBeCloseTo(t, 3);
});

test('with one degree of freedom it is the Cauchy distribution', () => {
  for (const t of [0, 0.5, 1, 7]) {
    expect(studentTail(t, 1)).toBeCloseTo(1 - (2 * Math.atan(t)) / Math.PI, 12);
  }
});

test('with many it is nearly the normal one', () => {
  for (const t of [0.3, 1, 1.96, 3]) expect(studentTail(t, 1e6)).toBeCloseTo(2 * normalCdf(-t), 5);
});

test('the quantile undoes the tail', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.0005, max: 0.9, noNaN: true }),
      fc.double({ min: 1, max: 500, noNaN: true }),
      (tail, df) => {
        expect(studentTail(studentQuantile(tail, df), df)).toBeCloseTo(tail, 9);
      },
    ),
  );
});
