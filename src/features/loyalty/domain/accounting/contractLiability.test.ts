import { describe, expect, it } from 'vitest';
import { allocation, pointsRevenue } from './contractLiability.ts';

describe('what points owe', () => {
  it('is as in IFRS 15, Example 52', () => {
    const { goods, points } = allocation(100_000, 100_000, 9500);
    expect([goods, points]).toEqual([91_324, 8676]);
    const periods = pointsRevenue(points, [
      { redeemed: 4500, expected: 9500 },
      { redeemed: 8500, expected: 9700 },
    ]);
    expect(periods).toEqual([
      { revenue: 4110, liability: 4566 },
      { revenue: 3493, liability: 1073 },
    ]);
  });

  it('follows an estimate that is raised once, down to nothing', () => {
    const { goods, points } = allocation(7_200_000, 7_200_000, 10_000 * 0.8 * 100);
    expect([goods, points]).toEqual([6_480_000, 720_000]);
    const periods = pointsRevenue(points, [
      { redeemed: 4000, expected: 8000 },
      { redeemed: 8100, expected: 9000 },
      { redeemed: 9000, expected: 9000 },
    ]);
    expect(periods.map(({ revenue }) => revenue)).toEqual([360_000, 288_000, 72_000]);
    expect(periods.at(-1)?.liability).toBe(0);
  });

  it('adds up to what was allocated, also where an estimate falls and rises again', () => {
    const periods = pointsRevenue(1000, [
      { redeemed: 300, expected: 900 },
      { redeemed: 400, expected: 500 },
      { redeemed: 450, expected: 900 },
      { redeemed: 900, expected: 900 },
    ]);
    expect(periods.map(({ revenue }) => revenue)).toEqual([333, 467, -300, 500]);
    expect(periods.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(1000);
  });

  it('is nothing where no points are expected to be redeemed, and for a sale of nothing', () => {
    expect(pointsRevenue(50, [{ redeemed: 0, expected: 0 }])).toEqual([
      { revenue: 50, liability: 0 },
    ]);
    expect(allocation(0, 0, 0)).toEqual({ goods: 0, points: 0 });
  });
});
