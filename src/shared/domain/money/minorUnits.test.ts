import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, isCurrency, minorDigits } from './currencies.ts';
import { lineAmount } from './lineAmount.ts';
import { minorUnits } from './minorUnits.ts';
import { decimalOf, roundedProduct } from './roundedProduct.ts';

/** The same by another road: exact fractions of big integers. */
function exact(product: bigint, scale: number, digits: number): number {
  const scaled = product * 10n ** BigInt(digits) * 2n;
  const unit = 10n ** BigInt(scale);
  const size = scaled < 0n ? -scaled : scaled;
  const rounded = (size + unit) / (2n * unit);
  return Number(scaled < 0n ? -rounded : rounded);
}

const units = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const scale = fc.integer({ min: 0, max: 6 });
const digits = fc.constantFrom(0, 2, 3);

describe('minorUnits', () => {
  it('rounds half away from zero', () => {
    expect(minorUnits(125, 3, 2)).toBe(13);
    expect(minorUnits(-125, 3, 2)).toBe(-13);
    expect(minorUnits(1249, 4, 2)).toBe(12);
  });

  it('gives yen, cents and fils of the same number', () => {
    expect([0, 2, 3].map((minor) => minorUnits(12_345, 1, minor))).toEqual([
      1235, 123_450, 1_234_500,
    ]);
  });

  it('never gives minus zero', () => {
    expect(minorUnits(-1, 3, 2)).toBe(0);
    expect(minorUnits(-0, 0, 2)).toBe(0);
  });

  it('gives NaN rather than an inexact amount', () => {
    expect(minorUnits(Number.MAX_SAFE_INTEGER, 0, 2)).toBeNaN();
    expect(minorUnits(NaN, 0, 2)).toBeNaN();
  });

  it('agrees with exact fractions', () => {
    fc.assert(
      fc.property(units, scale, digits, (number, decimals, minor) => {
        expect(minorUnits(number, decimals, minor)).toBe(
          exact(BigInt(number), decimals, minor) + 0,
        );
      }),
    );
  });
});

describe('lineAmount', () => {
  it('multiplies first and rounds once', () => {
    // 3 × 0.333 = 0.999, not 3 × 0.33.
    expect(lineAmount(3, 0, 333, 3, 2)).toBe(100);
    expect(lineAmount(15, 1, 999, 2, 2)).toBe(1499);
  });

  it('is exact where the product needs more than 53 bits', () => {
    fc.assert(
      fc.property(units, scale, units, scale, digits, (q, qs, p, ps, minor) => {
        const expected = exact(BigInt(q) * BigInt(p), qs + ps, minor);
        const amount = lineAmount(q, qs, p, ps, minor);
        if (Number.isSafeInteger(expected)) expect(amount).toBe(expected + 0);
        else expect(amount).toBeNaN();
      }),
    );
  });

  it('is missing where a factor is missing', () => {
    expect(lineAmount(NaN, 0, 100, 2, 2)).toBeNaN();
    expect(lineAmount(1, 0, NaN, 0, 2)).toBeNaN();
  });
});

describe('currencies', () => {
  it('know the digits of their minor unit', () => {
    expect(['JPY', 'CNY', 'KWD'].map(minorDigits)).toEqual([0, 2, 3]);
  });

  it('are ISO codes only', () => {
    expect(isCurrency('EUR')).toBe(true);
    expect(isCurrency('eur')).toBe(false);
    expect(CURRENCIES.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  });
});

describe('roundedProduct', () => {
  it('multiplies any number of decimals and rounds once', () => {
    const factors = [decimalOf(2), decimalOf(5.5), decimalOf(7.8345)];
    expect(roundedProduct(factors, 2)).toBe(8618);
    expect(roundedProduct([decimalOf(-0.001)], 2)).toBe(0);
    expect(roundedProduct([{ units: NaN, scale: 0 }], 2)).toBeNaN();
  });

  it('takes numbers by their shortest spelling', () => {
    expect([0.1, 12, 3.94e-5, 1e21].map(decimalOf)).toEqual([
      { units: 1, scale: 1 },
      { units: 12, scale: 0 },
      { units: 394, scale: 7 },
      { units: 1e21, scale: 0 },
    ]);
  });
});
