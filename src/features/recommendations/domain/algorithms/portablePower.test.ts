import fc from 'fast-check';
import { expect, it } from 'vitest';
import { portablePower } from './portablePower.ts';

it('is the power, to 13 digits', () => {
  const base = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
  const exponent = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(base, exponent, (x, y) => {
      expect(portablePower(x, y) / x ** y).toBeCloseTo(1, 13);
    }),
  );
});

it('is exact at the ends', () => {
  expect(portablePower(0, 0)).toBe(1);
  expect(portablePower(0, 0.5)).toBe(0);
  expect(portablePower(7, 0)).toBe(1);
  expect(portablePower(7, 1)).toBe(7);
});
