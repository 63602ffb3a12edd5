import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heatEdges } from './heatEdges.ts';

describe('heatEdges', () => {
  test('edges of usual retention rates are round percents', () => {
    const rates = [13.9, 10.4, 9.3, 9.4, 8.2, 7.3, 7.7, 7.2, 6.4, 6.7, 16.4, 17.2, 19.2, 12.6, 5.1];
    expect(heatEdges(rates, 8)).toEqual([6, 8, 10, 12, 14, 16, 18]);
  });

  test('one extreme cell does not move the scale', () => {
    const rates = Array.from({ length: 40 }, (_, i) => 10 + (i % 10));
    expect(heatEdges([...rates, 95], 8)).toEqual(heatEdges([...rates, 19], 8));
  });

  test('no edge of a share lies at 100 percent', () => {
    expect(heatEdges([94, 88, 84, 52, 47, 60, 70, 95], 8, 100)).toEqual([
      30, 40, 50, 60, 70, 80, 90,
    ]);
    expect(heatEdges([99, 100, 100], 8, 100).every((edge) => edge < 100)).toBe(true);
  });

  test('equal values are told apart from nothing', () => {
    expect(heatEdges([5, 5, 5], 8)).toHaveLength(7);
    expect(heatEdges([0, 0], 8)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(heatEdges([], 8)).toEqual([]);
    expect(heatEdges([NaN], 8)).toEqual([]);
  });

  test('edges ascend evenly, one fewer than the colours', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.nat({ max: 1e9 }), { minLength: 2 })
          .map((all) => all.map((each) => each / 1000)),
        (values) => {
          const edges = heatEdges(values, 8);
          expect(edges).toHaveLength(7);
          const [first = NaN, second = NaN] = edges;
          edges.forEach((edge, i) => {
            expect(edge).toBeCloseTo(first + i * (second - first), 6);
          });
          expect(second).toBeGreaterThan(first);
        },
      ),
    );
  });
});
