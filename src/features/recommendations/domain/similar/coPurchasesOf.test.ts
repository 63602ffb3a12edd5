import { describe, expect, it } from 'vitest';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { basketsOf } from '../../../../testing/trainingOf.ts';
import { transposed } from '../interactions/sparseRows.ts';
import { coPurchasesOf } from './coPurchasesOf.ts';

describe('what is bought together with a product', () => {
  it('comes with co-buyers, cosine and lift, most co-buyers first', () => {
    const { matrix } = basketsOf('ab', 'abc', 'ac', 'c', 'd', '', 'ad', 'c');
    const found = coPurchasesOf(matrix, transposed(matrix), 0);
    // Seven customers have anything, four of them a.
    expect(found.map(({ item, both, other }) => ({ item, both, other }))).toEqual([
      { item: 1, both: 2, other: 2 },
      { item: 2, both: 2, other: 4 },
      { item: 3, both: 1, other: 2 },
    ]);
    expect(found.map(({ lift }) => lift)).toEqual([14 / 8, 14 / 16, 7 / 8]);
    expect(found[1]!.cosine).toBe(0.5);
    for (const { lift, interval } of found) {
      expect(interval.lower).toBeLessThan(lift);
      expect(interval.upper).toBeGreaterThan(lift);
    }
  });

  it('has the interval of the formula', () => {
    // 40 of 100 have a, 30 have b, 20 have both: lift 100 · 20 / 1,200.
    const baskets = [20, 20, 10, 50].flatMap((times, kind) =>
      new Array<string>(times).fill(['ab', 'a', 'b', 'c'][kind]!),
    );
    const { matrix } = basketsOf(...baskets);
    const [b] = coPurchasesOf(matrix, transposed(matrix), 0);
    const half = 1.959963984540054 * Math.sqrt(1 / 20 - 1 / 40 - 1 / 30 + (10 / 3 - 1) / 100);
    expect(b!.lift).toBeCloseTo(5 / 3, 14);
    expect(b!.interval.lower).toBeCloseTo((5 / 3) * Math.exp(-half), 12);
    expect(b!.interval.upper).toBeCloseTo((5 / 3) * Math.exp(half), 12);
  });

  it('holds the true lift in about 95 of 100 shops', () => {
    // a with 0.2, b with 0.3 if a and 0.1 if not: P(b) 0.14, lift 0.3 / 0.14.
    const truth = 0.3 / 0.14;
    const random = stream(4, 'shops');
    let held = 0;
    for (let shop = 0; shop < 400; shop++) {
      const baskets = Array.from({ length: 500 }, (_, n) => {
        random.at(shop * 500 + n);
        const a = random.chance(0.2);
        const b = random.chance(a ? 0.3 : 0.1);
        return `${a ? 'a' : ''}${b ? 'b' : ''}c`;
      });
      const { matrix } = basketsOf(...baskets);
      const b = coPurchasesOf(matrix, transposed(matrix), 0).find(({ item }) => item === 1)!;
      if (b.interval.lower <= truth && truth <= b.interval.upper) held++;
    }
    expect(held / 400).toBeGreaterThan(0.92);
    expect(held / 400).toBeLessThan(0.98);
  });

  it('is empty for what nobody has, and certain where everybody has both', () => {
    const { matrix } = basketsOf('ab', 'ab', 'abd');
    expect(coPurchasesOf(matrix, transposed(matrix), 2)).toEqual([]);
    const [b] = coPurchasesOf(matrix, transposed(matrix), 0);
    expect(b).toMatchObject({ item: 1, both: 3, lift: 1, cosine: 1 });
    expect(b!.interval).toEqual({ lower: 1, upper: 1 });
  });
});
