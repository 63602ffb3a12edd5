import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loyaltyNeeded, SURE } from './loyaltyNeeded.ts';
import { ratioAtLeast } from './posterior/ratioAtLeast.ts';

describe('what it takes to be sure', () => {
  test('nothing, where the probability is there', () => {
    const needed = loyaltyNeeded(2, { count: 300, size: 1000 }, { count: 100, size: 1000 });
    expect(needed).toEqual({ kind: 'sure' });
  });

  test('under the goal it is the rate that has to rise', () => {
    // Twice 20 of 100 is 40 of 100: 41 are more than that, 11 more than the 30 there are.
    expect(loyaltyNeeded(2, { count: 30, size: 100 }, { count: 20, size: 100 })).toEqual({
      kind: 'rate',
      returning: 11,
    });
  });

  test('a baseline of few customers can never be sure enough', () => {
    const needed = loyaltyNeeded(2, { count: 41, size: 100 }, { count: 20, size: 100 });
    expect(needed).toEqual({ kind: 'baseline' });
  });

  test('without customers there is nothing to say', () => {
    const nobody = { count: 0, size: 0 };
    expect(loyaltyNeeded(2, nobody, { count: 2, size: 9 })).toEqual({ kind: 'noData' });
    expect(loyaltyNeeded(2, { count: 2, size: 9 }, nobody)).toEqual({ kind: 'noData' });
  });

  test('with so many more customers at the same rate it is sure, with one fewer it is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 60, max: 150 }),
        fc.integer({ min: 200, max: 3000 }),
        (count, size, base) => {
          const recent = { count, size };
          const baseline = { count: Math.floor(base * 0.1), size: base };
          const needed = loyaltyNeeded(1.5, recent, baseline);
          if (needed.kind !== 'customers') return;
          const after = (more: number) => {
            const all = size + more;
            return ratioAtLeast(1.5, { count: (count / size) * all, size: all }, baseline);
          };
          expect(after(needed.customers)).toBeGreaterThanOrEqual(SURE);
          expect(after(needed.customers - 1)).toBeLessThan(SURE);
        },
      ),
      { numRuns: 40 },
    );
  });
});
