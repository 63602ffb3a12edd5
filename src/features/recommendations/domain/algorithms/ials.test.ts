import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basketsOf, logOf, trainingOf, unwatched } from '../../../../testing/trainingOf.ts';
import { memoryLayout } from '../kernels/memoryLayout.ts';
import { typescriptKernels } from '../kernels/typescriptKernels.ts';
import { entriesOf } from './autoencoderExamples.ts';
import { fitIals } from './ials.ts';
import { ialsFactors, type IalsFactors, type IalsParams } from './ialsFactors.ts';
import { IalsRowSolver } from './ialsRowSolver.ts';
import type { History, Model, Training } from './model.ts';

const PARAMS: IalsParams = { factors: 6, lambda: 0.02, alpha0: 0.1, nu: 1, epochs: 8, seed: 1 };

const fit = (training: Training, params: IalsParams = PARAMS) =>
  fitIals(training, params, typescriptKernels, unwatched);

/** Customers of two tastes, with some noise; entries weigh 1, 2 or 3 where that is wanted. */
function tastes(users: number, items: number, weighted: boolean): Training {
  const events = Array.from({ length: users * 9 }, (_, e) => {
    const user = e % users;
    const half = Math.floor(items / 2);
    const own = (e * e + 17 * e + user) % half;
    return {
      user,
      item: e % 11 === 0 ? (own * 3) % items : own + (user % 2) * half,
      strength: weighted ? 1 + (e % 3) : 1,
    };
  });
  return trainingOf(logOf(events, users, items), 1);
}

const historyOf = ({ matrix }: Training, user: number): History => ({
  user,
  ...entriesOf(matrix, user),
});

function scoresOf(model: Model, history: History, items: number): Float64Array {
  const into = new Float64Array(items).fill(NaN);
  model.score(history, into);
  return into;
}

/** The function that iALS makes small, term by term. */
function lossOf({ matrix }: Training, { users, items, width }: IalsFactors, params: IalsParams) {
  const { lambda, alpha0, nu } = params;
  const dot = (a: Float64Array, i: number, b: Float64Array, j: number) => {
    let sum = 0;
    for (let f = 0; f < width; f++) sum += a[i * width + f]! * b[j * width + f]!;
    return sum;
  };
  const userWeights = new Float64Array(matrix.rows).fill(alpha0 * matrix.columns);
  const itemWeights = new Float64Array(matrix.columns).fill(alpha0 * matrix.rows);
  let loss = 0;
  for (let u = 0; u < matrix.rows; u++) {
    for (let i = 0; i < matrix.columns; i++) loss += alpha0 * dot(users, u, items, i) ** 2;
    const { items: row, values } = entriesOf(matrix, u);
    row.forEach((i, e) => {
      loss += values[e]! * (1 - dot(users, u, items, i)) ** 2;
      userWeights[u]! += values[e]!;
      itemWeights[i]! += values[e]!;
    });
  }
  userWeights.forEach((n, u) => (loss += lambda * n ** nu * dot(users, u, users, u)));
  itemWeights.forEach((n, i) => (loss += lambda * n ** nu * dot(items, i, items, i)));
  return loss;
}

describe('iALS', () => {
  test.each([
    ['entries of 1', tastes(37, 24, false), PARAMS],
    ['entries that differ', tastes(37, 24, true), PARAMS],
    ['ν of 0', tastes(37, 24, true), { ...PARAMS, nu: 0 }],
    ['ν of .5', tastes(37, 24, true), { ...PARAMS, nu: 0.5, lambda: 0.3 }],
  ])('makes its loss smaller in each epoch, for %s', async (_, training, params) => {
    const losses: number[] = [];
    for (let epochs = 1; epochs <= 6; epochs++) {
      const factors = await ialsFactors(
        training.matrix,
        { ...params, epochs },
        typescriptKernels,
        unwatched,
      );
      losses.push(lossOf(training, factors, params));
    }
    losses.slice(1).forEach((loss, e) => expect(loss).toBeLessThan(losses[e]!));
  });

  test('solves rows to the minimum: no step from there makes the loss smaller', async () => {
    const training = tastes(20, 12, true);
    const factors = await ialsFactors(training.matrix, PARAMS, typescriptKernels, unwatched);
    // Products were solved last.
    const least = lossOf(training, factors, PARAMS);
    for (let item = 0; item < 12; item++) {
      for (let f = 0; f < PARAMS.factors; f++) {
        for (const move of [-1e-3, 1e-3]) {
          const moved = factors.items.slice();
          moved[item * factors.width + f]! += move;
          expect(lossOf(training, { ...factors, items: moved }, PARAMS)).toBeGreaterThan(least);
        }
      }
    }
  });

  test('folds a customer in as the next epoch would solve the row', async () => {
    const training = tastes(23, 24, true);
    const { items, width } = await ialsFactors(
      training.matrix,
      PARAMS,
      typescriptKernels,
      unwatched,
    );
    const { at, size } = memoryLayout({ items: items.length, ...IalsRowSolver.parts(width, 24) });
    const kernels = typescriptKernels(size);
    kernels.memory.set(items, at.items);
    const solver = new IalsRowSolver(kernels, at, width, PARAMS);
    solver.meet({ place: at.items, count: 24 });
    const model = await fit(training);
    for (let first = 0; first < 23; first += 4) {
      const users = [0, 1, 2, 3].map((lane) => first + lane).filter((user) => user < 23);
      const rows = users.map((user) => {
        const { items: row, values } = entriesOf(training.matrix, user);
        return { rows: row, values };
      });
      solver.solve(rows).forEach((solution, lane) => {
        const scores = new Float64Array(24);
        for (let i = 0; i < 24; i++) {
          for (let f = 0; f < width; f++) {
            scores[i]! += kernels.memory[solution + f]! * items[i * width + f]!;
          }
        }
        expect(scoresOf(model, historyOf(training, users[lane]!), 24)).toEqual(scores);
      });
    }
  });

  test('contributions add up to the score, for customers and made-up baskets', async () => {
    const training = tastes(30, 24, true);
    const model = await fit(training);
    const baskets = fc
      .uniqueArray(fc.nat(23), { maxLength: 9 })
      .map((places) => Int32Array.from(places).sort());
    fc.assert(
      fc.property(baskets, (items) => {
        const history = { user: -1, items, values: Float64Array.from(items, (i) => 0.5 + (i % 3)) };
        scoresOf(model, history, 24).forEach((score, item) => {
          const parts = model.contributions(history, item)!;
          expect(parts).toHaveLength(items.length);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 10);
        });
      }),
    );
  });

  test('recommends to a customer what others of the same taste have', async () => {
    const training = tastes(40, 24, false);
    const model = await fit(training);
    const scores = scoresOf(
      model,
      { user: -1, items: Int32Array.of(0, 1), values: Float64Array.of(1, 1) },
      24,
    );
    const mean = (from: number, to: number) =>
      scores.subarray(from, to).reduce((sum, score) => sum + score, 0) / (to - from);
    expect(mean(2, 12)).toBeGreaterThan(2 * Math.abs(mean(12, 24)));
  });

  test.each([
    ['no customers', trainingOf(logOf([], 0, 3), 1), 3],
    ['no products', trainingOf(logOf([], 2, 0), 1), 0],
    ['no purchases', trainingOf(logOf([], 2, 3), 1), 3],
  ])('knows nothing where there are %s', async (_, training, items) => {
    const model = await fit(training);
    const somebody = {
      user: -1,
      items: Int32Array.from({ length: Math.min(1, items) }, () => 0),
      values: Float64Array.from({ length: Math.min(1, items) }, () => 1),
    };
    expect([...scoresOf(model, somebody, items)].map(Math.abs)).toEqual(new Array(items).fill(0));
  });

  test('copes with one customer and one product, and with rows without entries', async () => {
    expect(scoresOf(await fit(basketsOf('a')), historyOf(basketsOf('a'), 0), 1)[0]).toBeGreaterThan(
      0,
    );
    const gaps = basketsOf('', 'ab', '');
    expect([...scoresOf(await fit(gaps), historyOf(gaps, 0), 2)]).toEqual([0, 0]);
  });

  test('ends where it is cancelled', async () => {
    let told = 0;
    const cancelled = () =>
      ++told < 5 ? Promise.resolve() : Promise.reject(new Error('cancelled'));
    const fitted = fitIals(tastes(30, 24, false), PARAMS, typescriptKernels, cancelled);
    await expect(fitted).rejects.toThrow('cancelled');
    expect(told).toBe(5);
  });

  test('gives these bits in every engine, others for another seed, and the same for the same', async () => {
    const training = tastes(61, 50, true);
    const hashOf = async (seed: number) => {
      const model = await fit(training, { ...PARAMS, factors: 10, seed });
      const hash = createHash('sha256');
      for (let user = 0; user < 61; user++)
        hash.update(scoresOf(model, historyOf(training, user), 50));
      return hash.digest('hex');
    };
    const hash = await hashOf(1);
    expect(hash).toMatchInlineSnapshot(
      `"21801a718a7cf333269bf63cfc05da8d1056b74da4ff1cc24edc12e363abb612"`,
    );
    expect(await hashOf(1)).toBe(hash);
    expect(await hashOf(2)).not.toBe(hash);
  });
});
