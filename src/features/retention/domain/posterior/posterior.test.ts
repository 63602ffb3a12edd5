import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta } from '../../../../shared/domain/statistics/incompleteBeta.ts';
import { logBeta, logGamma } from '../../../../shared/domain/statistics/logGamma.ts';
import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import { ratioAtLeast, type Counts } from './ratioAtLeast.ts';

describe('portable logarithm and exponential', () => {
  test('agree with the engine’s to the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(portableLog(x) - Math.log(x))).toBeLessThan(
          1e-15 * Math.max(1, Math.abs(Math.log(x))),
        );
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(portableExp(x) / Math.exp(x)).toBeCloseTo(1, 13);
      }),
    );
  });

  test('ends are as they should be', () => {
    expect(portableLog(0)).toBe(-Infinity);
    expect(portableLog(1)).toBe(0);
    expect(portableExp(0)).toBe(1);
    expect(portableExp(-Infinity)).toBe(0);
    expect(portableExp(-800)).toBe(0);
  });
});

describe('gamma and beta functions', () => {
  test('ln Γ is ln (n − 1)! at whole numbers and ln √π at a half', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(logGamma(1e6)).toBeCloseTo(12_815_504.569147611, 6);
    expect(logBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 13);
  });

  // Recomputed by mpmath (25 digits) and, for large parameters, scipy 1.x.
  test.each([
    [2.5, 8.5, 0.3, 0.74500844854397127],
    [0.5, 0.5, 0.5, 0.5],
    [0.5, 1000.5, 0.01, 0.99999267221044317],
    [50.5, 3.5, 0.9, 0.14301430975789751],
    [120_000.5, 880_000.5, 0.12, 0.49984449623280214],
  ])('P(Beta(%d, %d) ≤ %d) is %d', (a, b, x, expected) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 9);
    expect(incompleteBeta(1 - x, b, a)).toBeCloseTo(1 - expected, 9);
  });
});

describe('probability that a ratio of rates is at least so much', () => {
  // Double integral of the two posteriors by mpmath's adaptive quadrature, 30 digits.
  test.each([
    [2, 40, 100, 15, 100, 0.86125227870122],
    [2, 0, 20, 0, 20, 0.39057387030437],
    [2, 10, 10, 3, 10, 0.86522487486957],
    [2, 300, 1000, 100, 1000, 0.99996430432647],
    [2, 0, 1000, 0, 1000, 0.39180154220484],
    [1, 56, 70, 48, 80, 0.99627367921419],
    [2, 0, 0, 0, 0, 0.30643564470006],
    [1, 81, 263, 15, 148, 0.99999968429798],
    [2, 81, 263, 15, 148, 0.95330609487648],
  ])('≥ %d for %d of %d against %d of %d', (ratio, x1, n1, x0, n0, expected) => {
    const found = ratioAtLeast(ratio, { count: x1, size: n1 }, { count: x0, size: n0 });
    expect(Math.abs(found - expected)).toBeLessThan(1e-8);
  });

  test('the result is the same to the bit everywhere', () => {
    // As Node and Chromium give it: a change here is a change of the method.
    expect(ratioAtLeast(2, { count: 81, size: 263 }, { count: 15, size: 148 })).toBe(
      0.9533060948765306,
    );
  });

  test('no rate can be twice one that is over a half', () => {
    expect(ratioAtLeast(2, { count: 80, size: 100 }, { count: 99, size: 100 })).toBe(0);
  });

  const anyCounts: fc.Arbitrary<Counts> = fc
    .tuple(fc.nat(500), fc.nat(500))
    .map(([count, more]) => ({ count, size: count + more }));

  test('it falls with the ratio, and rises with who came back of the recent ones', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, fc.double({ min: 0.2, max: 5, noNaN: true }), (a, b, r) => {
        const here = ratioAtLeast(r, a, b);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(1);
        expect(ratioAtLeast(r * 1.1, a, b)).toBeLessThanOrEqual(here + 1e-7);
        const more = { count: a.count + 1, size: a.size + 1 };
        expect(ratioAtLeast(r, more, b)).toBeGreaterThanOrEqual(here - 1e-7);
      }),
      { numRuns: 60 },
    );
  });

  test('of two groups, either is at least as good as the other', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (a, b) => {
        expect(ratioAtLeast(1, a, b) + ratioAtLeast(1, b, a)).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });
});
