import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basePoints, type BaseEffect } from './basePoints.ts';
import { multipliedPoints } from './multipliedPoints.ts';
import { redeemable } from './redeemable.ts';
import { sharedOut } from './sharedOut.ts';

const perAmount = (points: number, per: number): BaseEffect => ({ kind: 'perAmount', points, per });
const of = (effect: BaseEffect, amount: number, pieces = 1) =>
  basePoints(effect, { amount, pieces });

describe('a rule', () => {
  it('gives for full amounts, pieces, or at once (Setono/sylius-loyalty-plugin)', () => {
    expect(of(perAmount(1, 100), 1999) + of(perAmount(1, 200), 1999)).toBe(28);
    expect(of(perAmount(3, 100), 4000)).toBe(120);
    expect(of({ kind: 'perUnit', points: 100 }, 0, 3)).toBe(300);
    expect(of({ kind: 'fixed', points: 7 }, 0, 0)).toBe(7);
  });

  it('drops fractions (Square Loyalty, LS One)', () => {
    expect(of(perAmount(1, 1000), 10_500)).toBe(10);
    expect([100, 150, 200].map((price) => of(perAmount(10, 100), price))).toEqual([10, 10, 20]);
  });

  it('gives nothing for an amount below zero', () => {
    expect(of(perAmount(1, 100), -500)).toBe(0);
    expect(of({ kind: 'perUnit', points: 5 }, 100, -2)).toBe(0);
  });
});

describe('multipliers', () => {
  it('multiply each other, and are rounded once (Setono/sylius-loyalty-plugin)', () => {
    expect(multipliedPoints(19, [2000], 'down')).toBe(38);
    expect(multipliedPoints(19, [1500], 'down')).toBe(28);
    expect(multipliedPoints(19, [1500], 'nearest')).toBe(29);
    expect(multipliedPoints(19, [1500], 'up')).toBe(29);
    expect(multipliedPoints(19, [2000, 1500], 'down')).toBe(57);
  });

  it('are exact where products of decimals are not (Square Loyalty)', () => {
    expect(
      [5, 4, 5].map((points, i) => multipliedPoints(points, [[3000, 1500, 1500][i]!], 'down')),
    ).toEqual([15, 6, 7]);
    expect(multipliedPoints(100, [1100], 'up')).toBe(110);
    expect(multipliedPoints(6, [3000], 'down') - 6).toBe(12);
  });
});

it('points of an order are shared out over its lines, and add up', () => {
  // yudao: the rounding is to be one of the basket, not of the lines.
  expect(sharedOut(8, [349, 449])).toEqual([3, 5]);
  expect(sharedOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(sharedOut(5, [0, 0])).toEqual([3, 2]);
  expect(sharedOut(5, [])).toEqual([]);
  const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), amounts, (points, lines) => {
      const shares = sharedOut(points, lines);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(points);
      const total = lines.reduce((sum, amount) => sum + amount, 0);
      shares.forEach((share, line) => {
        if (total > 0)
          expect(Math.abs(share - (points * lines[line]!) / total)).toBeLessThan(1.001);
      });
    }),
  );
});

it('points pay in full steps, up to a share of the order, from a least number on (T29)', () => {
  // T29 of the loyalty vectors: Setono/sylius-loyalty-plugin, RedemptionCalculatorTest.
  const rows = [
    [[1, 1], 500, 50, 1000, 5000, 10_000, 1000, 1000],
    [[1, 1], 500, 50, 1000, 700, 10_000, 700, 700],
    [[1, 1], 500, 50, 10_000, 10_000, 10_000, 5000, 5000],
    [[100, 500], 100, 100, 1050, 5000, 100_000, 1000, 5000],
    [[1, 1], 500, 100, 400, 5000, 10_000, 0, 0],
    [[0, 0], 0, 100, 1000, 5000, 10_000, 0, 0],
  ] as const;
  for (const [[points, amount], least, largestShare, wanted, balance, total, used, paid] of rows) {
    const terms = { points, amount, least, largestShare };
    expect(redeemable(terms, { points: wanted, balance, total })).toEqual({
      points: used,
      amount: paid,
    });
  }
  // A balance below zero, and an order of nothing.
  const terms = { points: 1, amount: 1, least: 1, largestShare: 100 };
  expect(redeemable(terms, { points: 5, balance: -3, total: 100 }).points).toBe(0);
  expect(redeemable(terms, { points: 5, balance: 30, total: 0 }).points).toBe(0);
});
