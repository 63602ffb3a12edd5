import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTraining, historyOf } from '../../../../testing/anyTraining.ts';
import { denseOf } from '../../../../testing/denseOf.ts';
import { basketsOf, unwatched } from '../../../../testing/trainingOf.ts';
import { SIMILARITY_WEIGHTINGS } from '../settings/algorithmSettings.ts';
import { fitItemKnn } from './itemKnn.ts';
import { similarityWeights } from './similarityWeights.ts';

const PLAIN = { neighbours: 100, shrink: 0, weighting: 'none' } as const;

describe('item neighbours', () => {
  it('score by the cosine of who has them', async () => {
    const training = basketsOf('ab', 'ab', 'a', 'bc');
    const model = await fitItemKnn(training, PLAIN, unwatched);
    const into = new Float64Array(3);
    // a and b: 2 of √(3 · 3); b and c: 1 of √(3 · 1).
    model.score({ user: -1, items: Int32Array.of(0), values: Float64Array.of(1) }, into);
    expect([...into]).toEqual([0, 2 / 3, 0]);
    model.score({ user: -1, items: Int32Array.of(1), values: Float64Array.of(2) }, into);
    expect([...into]).toEqual([4 / 3, 0, 2 / Math.sqrt(3)]);
  });

  it('are the nearest ones of each product that is scored, of equals the lower one', async () => {
    const training = basketsOf('ac', 'bc', 'c');
    const model = await fitItemKnn(training, { ...PLAIN, neighbours: 1 }, unwatched);
    const into = new Float64Array(3);
    // c is scored by a, not by b, which is as near; a and b are scored by c, their only neighbour.
    model.score({ user: -1, items: Int32Array.of(0, 1), values: Float64Array.of(1, 1) }, into);
    expect([...into]).toEqual([0, 0, 1 / Math.sqrt(3)]);
    model.score({ user: -1, items: Int32Array.of(2), values: Float64Array.of(1) }, into);
    expect([...into]).toEqual([1 / Math.sqrt(3), 1 / Math.sqrt(3), 0]);
  });

  it('agree with the formula written out, and what products contribute adds up', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTraining(),
        fc.constantFrom(...SIMILARITY_WEIGHTINGS),
        fc.constantFrom(0, 10),
        async (training, weighting, shrink) => {
          const model = await fitItemKnn(training, { ...PLAIN, weighting, shrink }, unwatched);
          const x = denseOf(training.matrix);
          const weighted = denseOf(similarityWeights(training.matrix, weighting));
          const c = (i: number, j: number) => weighted.reduce((sum, w) => sum + w[i]! * w[j]!, 0);
          const into = new Float64Array(8);
          for (let user = 0; user < 8; user++) {
            const history = historyOf(training, user);
            model.score(history, into);
            for (let j = 0; j < 8; j++) {
              const terms = x[user]!.map((value, i) => {
                const s = c(i, j) / (Math.sqrt(c(i, i) * c(j, j)) + shrink);
                return i === j || c(i, j) === 0 ? 0 : value * s;
              });
              const wanted = terms.reduce((sum, term) => sum + term, 0);
              expect(into[j]).toBeCloseTo(wanted, 12);
              const parts = model.contributions(history, j)!;
              expect(parts.length).toBe(history.items.length);
              expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(into[j]!, 12);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('stop where the work is cancelled', async () => {
    const fit = fitItemKnn(basketsOf('ab'), PLAIN, () => Promise.reject(new Error('cancelled')));
    await expect(fit).rejects.toThrow('cancelled');
  });
});
