import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from './chiSquareTail.ts';
import { sampleNeeded } from './sampleNeeded.ts';
import { sampleRatio } from './sampleRatio.ts';
import { timeComparison, type WeekCounts } from './timeComparison.ts';

describe('chiSquareTail', () => {
  it.each([
    [3.841458820694124, 1],
    [5.991464547107979, 2],
    [7.814727903251179, 3],
    [18.30703805327515, 10],
    [30.14352720564616, 19],
    [124.342113404004, 100],
  ])('P(χ² ≥ %f) is 5 %% with %i degrees of freedom', (x, freedom) => {
    expect(chiSquareTail(x, freedom)).toBeCloseTo(0.05, 10);
  });

  it('falls with x and rises with the degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 80, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (x, freedom) => {
          // Sums near 1 are a few units in the last place off.
          const here = chiSquareTail(x, freedom);
          expect(chiSquareTail(x + 1, freedom)).toBeLessThan(here + 1e-14);
          expect(chiSquareTail(x, freedom + 1)).toBeGreaterThan(here - 1e-14);
        },
      ),
    );
  });

  it('is 1 at 0, and nothing of nothing', () => {
    expect([chiSquareTail(0, 3), chiSquareTail(NaN, 3), chiSquareTail(1, 0)]).toEqual([
      1,
      NaN,
      NaN,
    ]);
  });
});

describe('sampleNeeded', () => {
  it('is what R’s power.prop.test says, rounded up', () => {
    // power.prop.test(p1 = .10, p2 = .15, power = .8): n = 685.6; (.5, .75): 57.7; (.04, .05): 6744.
    expect(sampleNeeded(0.1, 0.15)).toBe(686);
    expect(sampleNeeded(0.5, 0.75)).toBe(58);
    expect(sampleNeeded(0.04, 0.05)).toBe(6745);
  });

  it('is the same in both directions, and more for a smaller difference', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.4, noNaN: true }),
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        (p, difference) => {
          const near = sampleNeeded(p, p + difference / 2) ?? 0;
          expect(near).toBeGreaterThan(sampleNeeded(p, p + difference) ?? Infinity);
          expect(sampleNeeded(p + difference, p)).toBe(sampleNeeded(p, p + difference));
        },
      ),
    );
  });

  it('is no number where nothing differs', () => {
    expect([sampleNeeded(0.1, 0.1), sampleNeeded(NaN, 0.1), sampleNeeded(0.9, 1.1)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('sampleRatio', () => {
  it('takes a split that chance gives, and refuses one that it does not', () => {
    // 200 off 10,200: χ² = 100² ÷ (10,200 ÷ 4) = 3.92.
    const usual = sampleRatio(5000, 5200, 0.5);
    expect(usual.p).toBeCloseTo(0.0477, 4);
    expect(usual.mismatch).toBe(false);
    expect(sampleRatio(5000, 5400, 0.5).mismatch).toBe(true);
  });

  it('goes by the split that was meant', () => {
    expect(sampleRatio(9000, 1000, 0.1)).toMatchObject({ p: 1, mismatch: false });
    expect(sampleRatio(9000, 1000, 0.5).mismatch).toBe(true);
  });

  it('says nothing of nobody', () => {
    expect(sampleRatio(0, 0, 0.5)).toMatchObject({ p: NaN, mismatch: false });
  });
});

describe('timeComparison', () => {
  const counts = (people: number): WeekCounts => ({ exposures: people * 4, people });
  const days = (from: number, to: number) => ({ from, to });

  it('takes two that run side by side', () => {
    const weeks = Array.from({ length: 8 }, (_, week) => {
      return [counts(50 + week), counts(52 + ((week * 3) % 5))] as const;
    });
    expect(timeComparison(days(0, 55), days(1, 55), weeks)).toMatchObject({
      state: 'alike',
      common: { from: 1, to: 55 },
    });
  });

  it('finds no common day', () => {
    expect(timeComparison(days(0, 9), days(10, 20), [])).toEqual({
      state: 'noOverlap',
      first: { from: 0, to: 9 },
      second: { from: 10, to: 20 },
    });
  });

  it('finds a version that was turned up week by week', () => {
    const weeks = [5, 10, 20, 40, 60].map((b) => [counts(100 - b), counts(b)] as const);
    expect(timeComparison(days(0, 34), days(0, 34), weeks)).toMatchObject({ state: 'drift' });
  });

  it('finds two that meet for a few days only', () => {
    const weeks = [
      ...Array.from({ length: 6 }, () => [counts(80), counts(0)] as const),
      [counts(40), counts(40)] as const,
      ...Array.from({ length: 6 }, () => [counts(0), counts(80)] as const),
    ];
    const found = timeComparison(days(0, 46), days(44, 90), weeks);
    expect(found).toMatchObject({ state: 'drift', common: { from: 44, to: 46 } });
    // 480 of 520 people of each would have to be in other weeks.
    expect('distance' in found ? found.distance : 0).toBeCloseTo(480 / 520, 12);
  });

  it('leaves a small drift and a chance one alone', () => {
    // Significant, because there are so many; but only a hundredth would have to move.
    const many = [counts(50_000), counts(51_000)] as const;
    const more = [counts(51_000), counts(50_000)] as const;
    expect(timeComparison(days(0, 13), days(0, 13), [many, more]).state).toBe('alike');
    // A third would have to move, but of a dozen people.
    const few = [counts(4), counts(2)] as const;
    const others = [counts(2), counts(4)] as const;
    expect(timeComparison(days(0, 13), days(0, 13), [few, others]).state).toBe('alike');
  });

  it('cannot say anything without times', () => {
    expect(timeComparison(null, days(0, 1), [])).toEqual({ state: 'noTimes' });
  });
});
