import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe } from './newcombe.ts';

const of = (count: number, size: number) => ({ count, size });

describe('newcombe', () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10, contrasts (a), (b), (g).
  test.each([
    [of(56, 70), of(48, 80), 0.2, 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.6, 0.1705, 0.809],
    [of(10, 10), of(0, 20), 1, 0.6791, 1],
  ])('of %o and %o is the published one', (first, second, difference, lower, upper) => {
    const result = newcombe(first, second);
    expect(result.difference).toBeCloseTo(difference, 6);
    expect(result.interval.lower).toBeCloseTo(lower, 4);
    expect(result.interval.upper).toBeCloseTo(upper, 4);
  });

  test('turns its sign when the groups change places', () => {
    const group = fc
      .tuple(fc.nat(300), fc.nat(300))
      .filter(([count, rest]) => count + rest > 0)
      .map(([count, rest]) => of(count, count + rest));
    fc.assert(
      fc.property(group, group, (first, second) => {
        const there = newcombe(first, second);
        const back = newcombe(second, first);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 12);
        expect(there.interval.lower).toBeLessThanOrEqual(there.difference + 1e-12);
        expect(there.interval.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
      }),
    );
  });

  test('knows nothing of an empty group', () => {
    expect(newcombe(of(0, 0), of(1, 2)).difference).toBeNaN();
  });
});
