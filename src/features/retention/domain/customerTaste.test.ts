import { describe, expect, test } from 'vitest';
import { customerTaste, type TasteLine } from './customerTaste.ts';
import { priceBand, priceQuartiles } from './priceBands.ts';

const line = (overrides: Partial<TasteLine>): TasteLine => ({
  category: 'Tea',
  categoryCode: 0,
  brand: 'Mo',
  unitPrice: 10,
  ...overrides,
});

/** Prices 1 to 40 without a category, and 100 to 2,000 in category 3. */
const QUARTILES = priceQuartiles(
  Float64Array.from({ length: 60 }, (_, i) => (i < 40 ? i + 1 : (i - 39) * 100)),
  Int32Array.from({ length: 60 }, (_, i) => (i < 40 ? -1 : 3)),
);

describe('customerTaste', () => {
  test('shares lines out by category and brand, most first', () => {
    const taste = customerTaste(
      [line({}), line({ category: 'Cups' }), line({ brand: '' }), line({})],
      QUARTILES,
    );
    expect(taste.lines).toBe(4);
    expect(taste.categories).toEqual([
      { value: 'Tea', lines: 3, share: 0.75 },
      { value: 'Cups', lines: 1, share: 0.25 },
    ]);
    expect(taste.brands.map(({ value }) => value)).toEqual(['Mo', '']);
  });

  test('shares priced lines out by price band and counts those without a price', () => {
    const prices = [1, 2, 15, 5000, NaN, 0].map((unitPrice) => line({ unitPrice }));
    const taste = customerTaste(prices, QUARTILES);
    expect(taste.linesWithoutPrice).toBe(2);
    expect(taste.priceBands.reduce((sum, { lines }) => sum + lines, 0)).toBe(4);
    expect(taste.priceBands[0]).toEqual({ lines: 3, share: 0.75 });
    expect(taste.priceBands[3]).toEqual({ lines: 1, share: 0.25 });
  });

  test('of nothing says nothing', () => {
    const taste = customerTaste([], QUARTILES);
    expect(taste.categories).toEqual([]);
    expect(taste.priceBands[0].share).toBeNaN();
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
