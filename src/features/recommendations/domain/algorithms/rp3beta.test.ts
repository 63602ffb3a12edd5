import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTraining, historyOf } from '../../../../testing/anyTraining.ts';
import { denseOf } from '../../../../testing/denseOf.ts';
import { basketsOf, unwatched } from '../../../../testing/trainingOf.ts';
import { fitRp3beta } from './rp3beta.ts';

describe('the walk from product to customer to product', () => {
  it('ends at popular products with beta 0, and less so with beta 1', async () => {
    const training = basketsOf('ab', 'ac', 'b', 'b');
    const into = new Float64Array(3);
    const a = { user: -1, items: Int32Array.of(0), values: Float64Array.of(1) };
    const popular = await fitRp3beta(training, { alpha: 1, beta: 0, neighbours: 10 }, unwatched);
    popular.score(a, into);
    expect([...into]).toEqual([0, 0.25, 0.25]);
    const rare = await fitRp3beta(training, { alpha: 1, beta: 1, neighbours: 10 }, unwatched);
    rare.score(a, into);
    expect([...into]).toEqual([0, 0.25 / 3, 0.25]);
  });

  it('keeps the strongest ends of each product', async () => {
    const training = basketsOf('ab', 'ab', 'ac');
    const params = { alpha: 1, beta: 0, neighbours: 1 };
    const model = await fitRp3beta(training, params, unwatched);
    const into = new Float64Array(3);
    model.score({ user: -1, items: Int32Array.of(0), values: Float64Array.of(1) }, into);
    expect(into[1]).toBeCloseTo(1 / 3, 14);
    expect(into[2]).toBe(0);
  });

  it('agrees with the formula written out, and what products contribute adds up', async () => {
    const exponent = fc.constantFrom(0, 0.6, 1, 1.7);
    await fc.assert(
      fc.asyncProperty(anyTraining(), exponent, exponent, async (training, alpha, beta) => {
        const model = await fitRp3beta(training, { alpha, beta, neighbours: 100 }, unwatched);
        const x = denseOf(training.matrix);
        const ofUser = x.map((values) => values.reduce((sum, value) => sum + value, 0));
        const ofItem = x[0]!.map((_, i) => x.reduce((sum, values) => sum + values[i]!, 0));
        const buyers = x[0]!.map((_, i) => x.filter((values) => values[i]! > 0).length);
        const w = (i: number, j: number) =>
          x.reduce(
            (sum, values, u) =>
              values[i] === 0 || values[j] === 0
                ? sum
                : sum + (values[i]! / ofItem[i]!) ** alpha * (values[j]! / ofUser[u]!) ** alpha,
            0,
          ) /
          buyers[j]! ** beta;
        const into = new Float64Array(8);
        for (let user = 0; user < 8; user++) {
          const history = historyOf(training, user);
          model.score(history, into);
          for (let j = 0; j < 8; j++) {
            const wanted = x[user]!.reduce(
              (sum, value, i) =>
                i === j || value === 0 || buyers[j] === 0 ? sum : sum + value * w(i, j),
              0,
            );
            expect(into[j]).toBeCloseTo(wanted, 10);
            const parts = model.contributions(history, j)!;
            expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(into[j]!, 12);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
