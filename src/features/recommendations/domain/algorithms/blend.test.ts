import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blendedScores } from './blend.ts';

const score = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e100, max: 1e100, noNaN: true }),
);

describe('a blend', () => {
  it('adds z-scores by weight', () => {
    const into = new Float64Array(2);
    const parts = [
      { weight: 2, scores: Float64Array.of(0, 10) },
      { weight: 1, scores: Float64Array.of(1000, 0) },
    ];
    blendedScores(parts, null, into);
    expect([...into]).toEqual([-2 + 1, 2 - 1]);
  });

  it('knows nothing from an algorithm whose candidates all score alike', () => {
    const into = new Float64Array(3);
    const parts = [
      { weight: 5, scores: Float64Array.of(0.1, 0.1, 7) },
      { weight: 1, scores: Float64Array.of(0, 2, 1) },
    ];
    const blended = blendedScores(parts, Uint8Array.of(1, 1, 0), into);
    expect([...into]).toEqual([-1, 1, -Infinity]);
    expect(blended[0]!.factor).toBe(0);
  });

  it('takes no candidates, and no algorithms', () => {
    const into = new Float64Array(2);
    blendedScores([{ weight: 1, scores: Float64Array.of(1, 2) }], new Uint8Array(2), into);
    expect([...into]).toEqual([-Infinity, -Infinity]);
    blendedScores([], null, into);
    expect([...into]).toEqual([0, 0]);
  });

  it('is the sum of its parts', () => {
    const rows = fc.array(fc.tuple(score, score, fc.boolean()), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(rows, (all) => {
        const candidates = Uint8Array.from(all, ([, , is]) => (is ? 1 : 0));
        const parts = [
          { weight: 0.7, scores: Float64Array.from(all, ([a]) => a) },
          { weight: 0.3, scores: Float64Array.from(all, ([, b]) => b) },
        ];
        const into = new Float64Array(all.length);
        const blended = blendedScores(parts, candidates, into);
        into.forEach((sum, j) => {
          if (candidates[j] === 0) return;
          const given = parts.map(
            ({ scores }, p) => blended[p]!.factor * (scores[j]! - blended[p]!.mean),
          );
          expect(given[0]! + given[1]!).toBe(sum);
          expect(Math.abs(sum)).toBeLessThan(all.length);
        });
      }),
    );
  });

  it('does not change with the unit or the zero of an algorithm', () => {
    const scores = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(scores, (all) => {
        const [into, changed] = [new Float64Array(all.length), new Float64Array(all.length)];
        blendedScores([{ weight: 1, scores: Float64Array.from(all) }], null, into);
        const other = Float64Array.from(all, (one) => 7 * one + 80);
        blendedScores([{ weight: 1, scores: other }], null, changed);
        into.forEach((sum, j) => expect(changed[j]).toBeCloseTo(sum, 9));
      }),
    );
  });
});
