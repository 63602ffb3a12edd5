import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapBins } from './gapBins.ts';

describe('gapBins', () => {
  test('short gaps have a bar for each day', () => {
    expect(gapBins([0, 4, 0, 1])).toEqual([
      { from: 1, to: 1, count: 4 },
      { from: 2, to: 2, count: 0 },
      { from: 3, to: 3, count: 1 },
    ]);
  });

  test('a few very long gaps share the last bar', () => {
    const counts = Array.from({ length: 501 }, (_, day): number =>
      day >= 1 && day <= 50 ? 10 : 0,
    );
    counts[500] = 1;
    const bins = gapBins(counts);
    expect(bins.at(-1)).toEqual({ from: 52, to: null, count: 1 });
    expect(bins[0]).toEqual({ from: 1, to: 3, count: 30 });
  });

  test('no gaps, no bars', () => {
    expect(gapBins([])).toEqual([]);
    expect(gapBins([0, 0])).toEqual([]);
  });

  test('bars follow each other and hold every gap once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 900 }), (tail) => {
        const counts = [0, ...tail];
        const bins = gapBins(counts);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(
          tail.reduce((sum, count) => sum + count, 0),
        );
        expect(bins.length).toBeLessThanOrEqual(25);
        bins.forEach(({ from }, i) => {
          if (i > 0) expect(from).toBe((bins[i - 1]?.to ?? NaN) + 1);
        });
      }),
    );
  });
});
