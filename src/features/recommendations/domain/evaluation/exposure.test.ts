import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, exposureOf, gini } from './exposure.ts';

describe('exposure', () => {
  it('counts slots, each list as often as it is said to', () => {
    const lists = [Int32Array.of(0, 2), Int32Array.of(2)];
    expect([...exposureOf(lists, 4)]).toEqual([1, 0, 2, 0]);
    expect([...exposureOf(lists, 4, [0, 3])]).toEqual([0, 0, 3, 0]);
  });

  it("covers what Microsoft Recommenders' example covers", () => {
    // tests/unit/recommenders/evaluation @0967dad5 (MIT), diversity_data: 4 of 5 products.
    const lists = [Int32Array.of(2, 4), Int32Array.of(1, 4), Int32Array.of(0, 1)];
    expect(coverage(exposureOf(lists, 5))).toBe(0.8);
    expect(coverage(new Int32Array(0))).toBeNaN();
  });

  it('is equal for all (0), or all for one (1 − 1/n)', () => {
    expect(gini(Int32Array.of(3, 3, 3))).toBe(0);
    expect(gini(Int32Array.of(0, 0, 0, 9))).toBe(0.75);
    expect(gini(Int32Array.of(0, 1, 3))).toBeCloseTo((0 + 0 + 6) / 12, 14);
    expect(gini(Int32Array.of(0, 0))).toBeNaN();
  });

  it('has the Gini of half the mean absolute difference over the mean', () => {
    const slots = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(slots, (all) => {
        const total = all.reduce((sum, one) => sum + one, 0);
        if (total === 0) return;
        const apart = all.flatMap((a) => all.map((b) => Math.abs(a - b)));
        const wanted = apart.reduce((sum, one) => sum + one, 0) / (2 * all.length * total);
        expect(gini(Int32Array.from(all))).toBeCloseTo(wanted, 12);
      }),
    );
  });
});
