import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocation, contractLiability, type LiabilityPeriod } from './contractLiability.ts';

const revenue = ({ earned, estimate }: LiabilityPeriod) => earned - estimate;

describe('what points owe', () => {
  it('T44: is as in IFRS 15, Example 52 (IE267–IE270 = ASC 606-10-55-353 to 356)', () => {
    const { goods, points } = allocation(100_000, 100_000, 10_000 * 0.95);
    expect([goods, points]).toEqual([91_324, 8676]);
    const kept = 10_000;
    const [first, second] = contractLiability(points, kept, [
      { kept, redeemed: 4500, left: 5500, rate: 0.95 },
      { kept, redeemed: 8500, left: 1500, rate: 0.97 },
    ]);
    expect(first).toEqual({
      opening: 0,
      allocated: 8676,
      takenBack: 0,
      earned: 4110,
      estimate: 0,
      liability: 4566,
    });
    // 8,676 × 4,500 ÷ 9,700 is 4,025: of the first period's 4,110, 85 are owed again.
    expect(second).toEqual({
      opening: 4566,
      allocated: 0,
      takenBack: 0,
      earned: 3578,
      estimate: 85,
      liability: 1073,
    });
    expect(second && revenue(second)).toBe(3493);
  });

  it('T46: follows an estimate that is raised once, down to nothing (scribd 318115841)', () => {
    const kept = 10_000;
    const { goods, points } = allocation(7_200_000, 7_200_000, kept * 0.8 * 100);
    expect([goods, points]).toEqual([6_480_000, 720_000]);
    const periods = contractLiability(points, kept, [
      { kept, redeemed: 4000, left: 6000, rate: 0.8 },
      { kept, redeemed: 8100, left: 1900, rate: 0.9 },
      { kept, redeemed: 9000, left: 1000, rate: 0.9 },
    ]);
    expect(periods.map(revenue)).toEqual([360_000, 288_000, 72_000]);
    expect(periods.map(({ estimate }) => estimate)).toEqual([0, 40_000, 0]);
    expect(periods.at(-1)?.liability).toBe(0);
  });

  it('adds up to what was allocated, also where an estimate falls and rises again', () => {
    const kept = 1000;
    const periods = contractLiability(1000, kept, [
      { kept, redeemed: 300, left: 700, rate: 0.9 },
      { kept, redeemed: 400, left: 600, rate: 0.5 },
      { kept, redeemed: 450, left: 550, rate: 0.9 },
      { kept, redeemed: 900, left: 0, rate: 0.9 },
    ]);
    expect(periods.map(revenue)).toEqual([333, 467, -300, 500]);
    expect(periods.reduce((sum, period) => sum + revenue(period), 0)).toBe(1000);
  });

  it('is no longer owed as far as the sale was refunded', () => {
    const periods = contractLiability(1000, 100, [
      { kept: 100, redeemed: 0, left: 100, rate: 1 },
      { kept: 60, redeemed: 0, left: 60, rate: 1 },
      { kept: 0, redeemed: 0, left: 0, rate: 1 },
    ]);
    expect(periods.map(({ takenBack }) => takenBack)).toEqual([0, 400, 600]);
    expect(periods.map(({ liability }) => liability)).toEqual([1000, 600, 0]);
    expect(periods.map(revenue)).toEqual([0, 0, 0]);
  });

  it('is earned once no point is left, or expected', () => {
    const gone = contractLiability(50, 10, [{ kept: 10, redeemed: 2, left: 0, rate: 0.9 }]);
    expect(gone[0]).toMatchObject({ earned: 50, liability: 0 });
    const never = contractLiability(50, 10, [{ kept: 10, redeemed: 0, left: 10, rate: 0 }]);
    expect(never[0]).toMatchObject({ earned: 50, liability: 0 });
    expect(allocation(0, 0, 0)).toEqual({ goods: 0, points: 0 });
  });

  it('rolls forward without a gap, whatever happens and is estimated', () => {
    const state = fc.record({
      kept: fc.nat(1000),
      redeemed: fc.nat(1000),
      left: fc.nat(1000),
      rate: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(state, { minLength: 1 }), (allocated, states) => {
        let owed = 0;
        for (const period of contractLiability(allocated, 1000, states)) {
          expect(period.opening).toBe(owed);
          owed += period.allocated - period.takenBack - period.earned + period.estimate;
          expect(period.liability).toBe(owed);
          expect(owed).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
