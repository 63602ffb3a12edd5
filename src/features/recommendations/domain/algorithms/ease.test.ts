import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naiveInverse } from '../../../../../bench/naiveInverse.ts';
import { basketsOf, logOf, trainingOf, unwatched } from '../../../../testing/trainingOf.ts';
import { typescriptKernels } from '../kernels/typescriptKernels.ts';
import { entriesOf } from './autoencoderExamples.ts';
import { fitEase } from './ease.ts';
import type { History, Model, Training } from './model.ts';

const fit = (training: Training, lambda: number) =>
  fitEase(training, { lambda }, typescriptKernels, unwatched);

const historyOf = ({ matrix }: Training, user: number): History => ({
  user,
  ...entriesOf(matrix, user),
});

function scoresOf(model: Model, history: History, items: number): number[] {
  const into = new Float64Array(items).fill(NaN);
  model.score(history, into);
  return [...into];
}

const logs = fc
  .record({ users: fc.integer({ min: 1, max: 12 }), items: fc.integer({ min: 1, max: 70 }) })
  .chain(({ users, items }) =>
    fc
      .array(
        fc.record({
          user: fc.nat(users - 1),
          item: fc.nat(items - 1),
          strength: fc.double({ min: 0.1, max: 5, noNaN: true }),
        }),
        { maxLength: 80 },
      )
      .map((events) => trainingOf(logOf(events, users, items), 1)),
  );

describe('EASE', () => {
  test('weighs two products as worked out by hand', async () => {
    // XᵀX = [[2, 1], [1, 2]]; with λ = 1, P = [[3, −1], [−1, 3]] / 8, so B_ij = (1/8) / (3/8).
    const model = await fit(basketsOf('ab', 'a', 'b'), 1);
    const onlyA = { user: -1, items: Int32Array.of(0), values: Float64Array.of(1) };
    const [own, other] = scoresOf(model, onlyA, 2);
    expect(own).toBe(0);
    expect(other).toBeCloseTo(1 / 3, 14);
  });

  test('scores −P_ij / P_jj over the history, for products and histories of any number', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.constantFrom(1, 10, 300), async (training, lambda) => {
        const { rows: users, columns: items } = training.matrix;
        const model = await fit(training, lambda);
        const gram = new Float64Array(items * items);
        for (let u = 0; u < users; u++) {
          const { items: row, values } = entriesOf(training.matrix, u);
          row.forEach((i, a) => {
            row.forEach((j, b) => (gram[i * items + j]! += values[a]! * values[b]!));
          });
        }
        for (let j = 0; j < items; j++) gram[j * items + j]! += lambda;
        const inverse = naiveInverse(gram, items);
        const history = historyOf(training, 0);
        const scores = scoresOf(model, history, items);
        scores.forEach((score, j) => {
          let expected = 0;
          history.items.forEach((i, h) => {
            if (i === j) return;
            expected -= (history.values[h]! * inverse[i * items + j]!) / inverse[j * items + j]!;
          });
          expect(score).toBeCloseTo(expected, 9);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('contributions add up to the score', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (training) => {
        const model = await fit(training, 5);
        const history = historyOf(training, 0);
        scoresOf(model, history, training.matrix.columns).forEach((score, item) => {
          const parts = model.contributions(history, item);
          expect(parts).toHaveLength(history.items.length);
          expect(parts!.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
        });
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['no customers', trainingOf(logOf([], 0, 3), 1), 3],
    ['no products', trainingOf(logOf([], 2, 0), 1), 0],
    ['one customer and one product', basketsOf('a'), 1],
    ['customers without purchases', basketsOf('', 'ab', ''), 2],
  ])('copes with %s', async (_, training, items) => {
    const model = await fit(training, 100);
    const nobody = { user: -1, items: new Int32Array(), values: new Float64Array() };
    expect(scoresOf(model, nobody, items)).toEqual(new Array(items).fill(0));
  });

  test('knows nothing of a product that nobody had', async () => {
    const model = await fit(trainingOf(logOf([{ user: 0, item: 0 }], 1, 2), 1), 10);
    expect(scoresOf(model, historyOf(basketsOf('a'), 0), 2)).toEqual([0, 0]);
  });

  test('ends where it is cancelled', async () => {
    const cancelled = () => Promise.reject(new Error('cancelled'));
    const fitted = fitEase(basketsOf('ab'), { lambda: 10 }, typescriptKernels, cancelled);
    await expect(fitted).rejects.toThrow('cancelled');
  });

  test('gives these bits in every engine', async () => {
    const events = Array.from({ length: 3000 }, (_, e) => ({
      user: (e * 7919) % 211,
      item: (e * e + 31 * e) % 150,
      strength: 1 + (e % 3),
    }));
    const training = trainingOf(logOf(events, 211, 150), 1);
    const model = await fit(training, 50);
    const hash = createHash('sha256');
    for (let user = 0; user < 211; user++) {
      hash.update(Float64Array.from(scoresOf(model, historyOf(training, user), 150)));
    }
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"5d0fedf6aa44ac412cc26543a11d691535b4a69ee113d37c18ff7cf2ba16d5d6"`,
    );
  });
});
