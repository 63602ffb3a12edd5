import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTraining, historyOf } from '../../../../testing/anyTraining.ts';
import { denseOf } from '../../../../testing/denseOf.ts';
import { logOf, trainingOf, basketsOf, unwatched } from '../../../../testing/trainingOf.ts';
import { COPURCHASE_SIMILARITIES } from '../settings/algorithmSettings.ts';
import { fitCopurchase } from './copurchase.ts';

const JACCARD = { similarity: 'jaccard', halfLifeDays: 30, threshold: 1 } as const;

describe('co-purchase', () => {
  it('weighs what a known customer has by when it was bought, each time anew', async () => {
    const bought = [
      { user: 0, item: 0, day: 0 },
      { user: 0, item: 0, day: 30 },
      { user: 1, item: 0, day: 5 },
      { user: 1, item: 1, day: 5 },
    ];
    const training = trainingOf(logOf(bought, 2, 2), 60);
    const model = await fitCopurchase(training, JACCARD, unwatched);
    const into = new Float64Array(2);
    // 0.25 + 0.5 for the first product, which half of its two buyers have with the second.
    model.score(historyOf(training, 0), into);
    expect(into[0]).toBeCloseTo(0.75, 14);
    expect(into[1]).toBeCloseTo(0.375, 14);
    model.score(historyOf(training, 0, true), into);
    expect([...into]).toEqual([1, 0.5]);
  });

  it('takes what a customer has put into the cart since from the history', async () => {
    const training = basketsOf('ab', 'b');
    const model = await fitCopurchase(training, JACCARD, unwatched);
    const into = new Float64Array(2);
    model.score({ user: 1, items: Int32Array.of(0), values: Float64Array.of(4) }, into);
    expect([...into]).toEqual([4, 2]);
  });

  it('leaves out pairs under the threshold, and products of their own too', async () => {
    const training = basketsOf('ab', 'ab', 'ac');
    const model = await fitCopurchase(training, { ...JACCARD, threshold: 2 }, unwatched);
    const into = new Float64Array(3);
    model.score({ user: -1, items: Int32Array.of(0, 2), values: Float64Array.of(1, 1) }, into);
    expect([...into]).toEqual([1, 2 / 3, 0]);
  });

  it('agrees with the formulas written out, and what products contribute adds up', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTraining(),
        fc.constantFrom(...COPURCHASE_SIMILARITIES),
        async (training, similarity) => {
          const model = await fitCopurchase(training, { ...JACCARD, similarity }, unwatched);
          const x = denseOf(training.matrix);
          const c = (i: number, j: number) => x.filter((row) => row[i]! > 0 && row[j]! > 0).length;
          const s = (i: number, j: number) => {
            const [ci, cj] = [c(i, i), c(j, j)];
            if (c(i, j) === 0) return 0;
            return {
              jaccard: c(i, j) / (ci + cj - c(i, j)),
              lift: c(i, j) / (ci * cj),
              cosine: c(i, j) / Math.sqrt(ci * cj),
              inclusion: c(i, j) / Math.min(ci, cj),
            }[similarity];
          };
          const into = new Float64Array(8);
          for (let user = 0; user < 8; user++) {
            const history = historyOf(training, user, true);
            model.score(history, into);
            for (let j = 0; j < 8; j++) {
              const wanted = x[user]!.reduce((sum, value, i) => sum + value * s(i, j), 0);
              expect(into[j]).toBeCloseTo(wanted, 12);
              const known = historyOf(training, user);
              const parts = model.contributions(known, j)!;
              const score = new Float64Array(8);
              model.score(known, score);
              expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score[j]!, 12);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
