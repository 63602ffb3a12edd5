import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerTaste, type TasteLine } from './customerTaste.ts';
import { priceBand, priceQuartiles } from './priceBands.ts';

const line = (overrides: Partial<TasteLine>): TasteLine => ({
  category: 'Tea',
  categoryCode: 0,
  brand: 'Mo',
  unitPrice: 10,
  ageDays: 0,
  ...overrides,
});

/** Prices 1 to 40 without a category, and 100 to 2,000 in category 3. */
const QUARTILES = priceQuartiles(
  Float64Array.from({ length: 60 }, (_, i) => (i < 40 ? i + 1 : (i - 39) * 100)),
  Int32Array.from({ length: 60 }, (_, i) => (i < 40 ? -1 : 3)),
);

/** Half-life of the tests, in days. */
const H = 30;

describe('customerTaste', () => {
  test('shares lines out by category and brand, most first', () => {
    const taste = customerTaste(
      [line({}), line({ category: 'Cups' }), line({ brand: '' }), line({})],
      QUARTILES,
      H,
    );
    expect(taste.lines).toBe(4);
    expect(taste.categories).toEqual([
      { value: 'Tea', lines: 3, share: 0.75, recent: 0.75 },
      { value: 'Cups', lines: 1, share: 0.25, recent: 0.25 },
    ]);
    expect(taste.brands.map(({ value }) => value)).toEqual(['Mo', '']);
  });

  test('shares priced lines out by price band and counts those without a price', () => {
    const prices = [1, 2, 15, 5000, NaN, 0].map((unitPrice) => line({ unitPrice }));
    const taste = customerTaste(prices, QUARTILES, H);
    expect(taste.linesWithoutPrice).toBe(2);
    expect(taste.priceBands.reduce((sum, { lines }) => sum + lines, 0)).toBe(4);
    expect(taste.priceBands[0]).toEqual({ lines: 3, share: 0.75, recent: 0.75 });
    expect(taste.priceBands[3]).toEqual({ lines: 1, share: 0.25, recent: 0.25 });
  });

  test('lately, a line of one half-life ago counts half', () => {
    const lines = [
      line({ category: 'Cups', ageDays: 0 }),
      line({ ageDays: H }),
      line({ ageDays: H }),
    ];
    const { categories, priceBands, effectiveLines } = customerTaste(lines, QUARTILES, H);
    expect(categories[0]).toMatchObject({ value: 'Tea', lines: 2 });
    expect(categories[0]!.recent).toBeCloseTo(0.5, 12);
    expect(categories[1]!.recent).toBeCloseTo(0.5, 12);
    expect(priceBands.map(({ recent }) => recent).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    // (1 + ½ + ½)² ÷ (1 + ¼ + ¼)
    expect(effectiveLines).toBeCloseTo(4 / 1.5, 12);
  });

  test('shares add up, and age that all lines have in common changes nothing', () => {
    const anyLines = fc.array(
      fc.record({
        category: fc.constantFrom('Tea', 'Cups', 'Trays', ''),
        brand: fc.constantFrom('Mo', 'Yi', ''),
        unitPrice: fc.constantFrom(NaN, 0, 1, 20, 700),
        ageDays: fc.nat({ max: 2000 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(anyLines, fc.nat({ max: 1000 }), (rows, older) => {
        const lines = rows.map((row) => line(row));
        const later = rows.map((row) => line({ ...row, ageDays: row.ageDays + older }));
        const taste = customerTaste(lines, QUARTILES, H);
        const total = (of: 'share' | 'recent') =>
          taste.categories.reduce((sum, share) => sum + share[of], 0);
        expect(total('share')).toBeCloseTo(1, 9);
        expect(total('recent')).toBeCloseTo(1, 9);
        expect(taste.effectiveLines).toBeGreaterThan(1 - 1e-9);
        expect(taste.effectiveLines).toBeLessThan(lines.length + 1e-9);
        const same = customerTaste(later, QUARTILES, H);
        taste.brands.forEach(({ value, recent }, i) => {
          expect(same.brands[i]!.value).toBe(value);
          expect(same.brands[i]!.recent).toBeCloseTo(recent, 9);
        });
      }),
    );
  });

  test('of nothing says nothing', () => {
    const taste = customerTaste([], QUARTILES, H);
    expect(taste.categories).toEqual([]);
    expect(taste.effectiveLines).toBe(0);
    expect(taste.priceBands[0].share).toBeNaN();
    expect(taste.priceBands[0].recent).toBeNaN();
  });
});

describe('priceBand', () => {
  test('is by the quartiles of the category where it has enough lines, else of the shop', () => {
    expect(QUARTILES.byCategory.get(3)).toEqual([575, 1050, 1525]);
    expect(priceBand(700, 3, QUARTILES)).toBe(1);
    expect(priceBand(700, 7, QUARTILES)).toBe(3);
    expect(priceBand(1050, 3, QUARTILES)).toBe(1);
    expect(priceBand(1051, 3, QUARTILES)).toBe(2);
  });
});
