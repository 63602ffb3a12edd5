import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShareMoments } from './tasteMoments.ts';
import { tasteTable } from './tasteTable.ts';

/** Sums over customers, each given by their shares of the values. */
function momentsOf(customers: readonly (readonly number[])[], values = 2): ShareMoments {
  const sum = new Float64Array(values);
  const squares = new Float64Array(values);
  const buyers = new Uint32Array(values);
  for (const shares of customers)
    shares.forEach((share, value) => {
      sum[value]! += share;
      squares[value]! += share * share;
      if (share > 0) buyers[value]!++;
    });
  return { customers: customers.length, sum, squares, buyers };
}

const name = (value: number) => ['Tea', 'Cups', 'Trays'][value] ?? '';

describe('tasteTable', () => {
  test('sets mean shares of the group beside those of all, with Welch’s interval', () => {
    const group = momentsOf([
      [1, 0],
      [0.5, 0.5],
      [0.75, 0.25],
    ]);
    const others = momentsOf([
      [0, 1],
      [0.2, 0.8],
      [0.4, 0.6],
      [0.2, 0.8],
    ]);
    const { rows, groupSize, allSize } = tasteTable('category', { group, others }, name);
    expect([groupSize, allSize]).toEqual([3, 7]);
    const [tea] = rows;
    expect(tea).toMatchObject({ value: 'Tea', groupBuyers: 3, allBuyers: 6 });
    expect(tea!.group).toBeCloseTo(0.75, 12);
    expect(tea!.all).toBeCloseTo((2.25 + 0.8) / 7, 12);
    expect(tea!.difference).toBeCloseTo(tea!.group - tea!.all, 12);
    // The standard error is √(0.0625 ÷ 3 + 0.026667 ÷ 4) = 0.1658312; 4 of 7 are others.
    expect(tea!.upper - tea!.lower).toBeCloseTo((4 / 7) * 2 * 1.959963984540054 * 0.1658312, 6);
    expect(tea!.distinct).toBe(true);
  });

  test('a group of all customers has nothing to be compared with', () => {
    const group = momentsOf([[1, 0]]);
    const { rows } = tasteTable('brand', { group, others: momentsOf([]) }, name);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ group: 1, all: 1, distinct: false });
    expect(rows[0]!.difference).toBeNaN();
  });

  test('a group of nobody still shows what all like', () => {
    const others = momentsOf([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    const { rows } = tasteTable('category', { group: momentsOf([]), others }, name);
    expect(rows.map(({ value, all }) => [value, Math.round(all * 3)])).toEqual([
      ['Tea', 2],
      ['Cups', 1],
    ]);
    expect(rows[0]!.group).toBeNaN();
    expect(rows[0]!.distinct).toBe(false);
  });

  test('price bands keep their order, and values that nobody bought are left out', () => {
    const group = momentsOf([[0, 0, 1]], 3);
    const others = momentsOf([[0.1, 0, 0.9]], 3);
    const { rows } = tasteTable('price', { group, others }, String);
    expect(rows.map(({ value }) => value)).toEqual(['0', '2']);
  });

  test('differences of a kind add up to nothing, because shares add up to 1', () => {
    const customer = fc
      .array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 })
      .filter((counts) => counts.some((n) => n > 0))
      .map((counts) => {
        const total = counts.reduce((a, b) => a + b);
        return counts.map((n) => n / total);
      });
    const customers = fc.array(customer, { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(customers, customers, (inGroup, inOthers) => {
        const group = momentsOf(inGroup, 3);
        const others = momentsOf(inOthers, 3);
        const { rows } = tasteTable('category', { group, others }, name);
        expect(rows.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(0, 9);
        for (const { group: mean, all, difference, lower, upper } of rows) {
          expect(difference).toBeCloseTo(mean - all, 9);
          expect(lower).toBeLessThanOrEqual(difference);
          expect(upper).toBeGreaterThanOrEqual(difference);
        }
      }),
    );
  });
});
