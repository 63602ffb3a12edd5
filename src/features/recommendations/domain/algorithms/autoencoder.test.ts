import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { basketsOf, logOf, trainingOf, unwatched } from '../../../../testing/trainingOf.ts';
import { typescriptKernels } from '../kernels/typescriptKernels.ts';
import { fitAutoencoder, type AutoencoderParams } from './autoencoder.ts';
import { droppedOut, entriesOf, splitForStopping, unitLength } from './autoencoderExamples.ts';
import { AutoencoderNetwork } from './autoencoderNetwork.ts';
import { hyperbolicTangent } from './autoencoderTangent.ts';
import type { History, Model, Training } from './model.ts';

const PARAMS: AutoencoderParams = {
  hidden: 10,
  dropout: 0.5,
  epochs: 40,
  learningRate: 0.01,
  seed: 1,
};

const fit = (training: Training, params: AutoencoderParams = PARAMS) =>
  fitAutoencoder(training, params, typescriptKernels, unwatched);

/** Customers of two tastes: each has 8 of the 12 products of one half of 24. */
function tastes(users: number, unknown = 0): Training {
  const chance = stream(3, 'tastes');
  const events = Array.from({ length: users * 12 }, (_, e) => {
    const user = Math.floor(e / 12);
    return { user, item: (e % 12) + 12 * (user % 2), kept: chance.chance(2 / 3) };
  }).filter(({ kept }) => kept);
  return trainingOf(logOf(events, users, 24 + unknown), 1);
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

describe('the autoencoder', () => {
  test('foretells what others of the same taste have', async () => {
    const model = await fit(tastes(150));
    const basket = { user: -1, items: Int32Array.of(0, 3, 7), values: Float64Array.of(1, 1, 1) };
    const scores = scoresOf(model, basket, 24);
    expect(Math.min(...scores.subarray(0, 12))).toBeGreaterThan(Math.max(...scores.subarray(12)));
  });

  test('goes down the gradient of its loss: as the loss does when weights are moved', () => {
    // 5 products and 3 hidden units: neither fills up its last four.
    const network = new AutoencoderNetwork(5, 3, typescriptKernels);
    network.start(1);
    const chance = stream(1, 'examples');
    // Strong inputs, which pull in different directions: the sign of a sum tells how large its parts are.
    const examples = Array.from({ length: 9 }, () => ({
      input: {
        items: Int32Array.of(0, 2, 3),
        values: Float64Array.from([0, 0, 0], () => 6 * chance.unit() - 3),
      },
      target: { items: Int32Array.of(chance.below(3), 4), values: Float64Array.of(1, 2) },
    }));
    const before = network.parameters.slice();
    const slopes = Array.from(before, (value, i) => {
      const lossAt = (moved: number) => {
        network.parameters[i] = moved;
        return network.loss(examples);
      };
      const slope = (lossAt(value + 1e-4) - lossAt(value - 1e-4)) / 2e-4;
      network.parameters[i] = value;
      return slope;
    });
    network.learn(examples, 0.001);
    // Adam's first step is as long as the rate, against the gradient, wherever there is one.
    const moves = Array.from(network.parameters, (value, i) => value - before[i]!);
    const steep = [...slopes.keys()].filter((i) => Math.abs(slopes[i]!) > 1e-5);
    // 3 inputs, 5 outputs, 3 hidden units: 9 + 3 weights to encode, 15 + 5 to decode.
    expect(steep).toHaveLength(32);
    for (const i of steep) expect(moves[i]).toBeCloseTo(-0.001 * Math.sign(slopes[i]!), 5);
  });

  test('holds all products for as likely before it starts', () => {
    const network = new AutoencoderNetwork(5, 3, typescriptKernels);
    const entries = { items: Int32Array.of(1, 4), values: Float64Array.of(2, 3) };
    expect(network.loss([{ input: entries, target: entries }])).toBeCloseTo(Math.log(5), 12);
  });

  test('learns: the loss of what it is shown falls', () => {
    const { matrix } = tastes(64);
    const network = new AutoencoderNetwork(24, 10, typescriptKernels);
    network.start(1);
    const examples = Array.from({ length: 64 }, (_, user) => {
      const target = entriesOf(matrix, user);
      return { input: unitLength(target), target };
    });
    const losses = [network.loss(examples)];
    for (let round = 0; round < 10; round++) {
      for (let n = 0; n < 5; n++) network.learn(examples, 0.01);
      losses.push(network.loss(examples));
    }
    losses.slice(1).forEach((loss, i) => expect(loss).toBeLessThan(losses[i]!));
  });

  test('stops once it foretells what is held out no better, long before a thousand epochs', async () => {
    let furthest = 0;
    const told = (done: number, total: number) => {
      if (total !== 1) furthest = Math.max(furthest, done / total);
      return Promise.resolve();
    };
    await fitAutoencoder(tastes(150), { ...PARAMS, epochs: 1000 }, typescriptKernels, told);
    expect(furthest).toBeGreaterThan(0);
    expect(furthest).toBeLessThan(0.5);
  });

  test('gives 0 for products that nobody has had, and nothing for an empty history', async () => {
    const training = tastes(60, 3);
    const model = await fit(training);
    const scores = scoresOf(model, historyOf(training, 0), 27);
    expect([...scores.subarray(24)]).toEqual([0, 0, 0]);
    expect(Math.min(...scores)).toBe(0);
    expect(Math.max(...scores)).toBeGreaterThan(0);
    const empty = { user: -1, items: new Int32Array(), values: new Float64Array() };
    expect([...scoresOf(model, empty, 27)]).toEqual(new Array(27).fill(0));
    expect(model.contributions(historyOf(training, 0), 1)).toBeNull();
  });

  test.each([
    ['no customers', trainingOf(logOf([], 0, 3), 1), 3],
    ['no products', trainingOf(logOf([], 2, 0), 1), 0],
    ['one customer and one product', basketsOf('a'), 1],
    ['customers without purchases', basketsOf('', 'ab', ''), 2],
  ])('copes with %s', async (_, training, items) => {
    const model = await fit(training);
    const somebody = {
      user: -1,
      items: Int32Array.from({ length: Math.min(1, items) }, () => 0),
      values: Float64Array.from({ length: Math.min(1, items) }, () => 1),
    };
    for (const score of scoresOf(model, somebody, items)) expect(score).toBeGreaterThanOrEqual(0);
  });

  test('ends where it is cancelled', async () => {
    let told = 0;
    const cancelled = () =>
      ++told < 5 ? Promise.resolve() : Promise.reject(new Error('cancelled'));
    const fitted = fitAutoencoder(tastes(150), PARAMS, typescriptKernels, cancelled);
    await expect(fitted).rejects.toThrow('cancelled');
    expect(told).toBe(5);
  });

  test('gives these bits in every engine, others for another seed, and the same for the same', async () => {
    const training = tastes(90);
    const hashOf = async (seed: number) => {
      const model = await fit(training, { ...PARAMS, epochs: 6, seed });
      const hash = createHash('sha256');
      for (let user = 0; user < 90; user++)
        hash.update(scoresOf(model, historyOf(training, user), 24));
      return hash.digest('hex');
    };
    const hash = await hashOf(1);
    expect(hash).toMatchInlineSnapshot(
      `"ed80e5e2dcdb3444122d5cc7246a27ef0322394c6fd74e7bfed58a79f7f4283e"`,
    );
    expect(await hashOf(1)).toBe(hash);
    expect(await hashOf(2)).not.toBe(hash);
  });
});

describe('its examples', () => {
  test('hold out a fifth of the products of a tenth of the customers, the same for a seed', () => {
    const { matrix } = tastes(2000);
    const split = () => splitForStopping(matrix, 0.1, stream(1, 'stopping'));
    const { learned, held } = split();
    expect(learned).toHaveLength(2000);
    expect(held.length).toBeGreaterThan(150);
    expect(held.length).toBeLessThan(250);
    for (const { input, target } of held) {
      const all = input.items.length + target.items.length;
      expect(target.items).toHaveLength(Math.floor(all / 5));
      expect([...input.items].filter((item) => target.items.includes(item))).toEqual([]);
    }
    expect(split().held).toEqual(held);
    const entries = learned.reduce((sum, { items }) => sum + items.length, 0);
    const heldEntries = held.reduce((sum, { target }) => sum + target.items.length, 0);
    expect(entries + heldEntries).toBe(matrix.column.length);
  });

  test('forget entries by chance and keep the sum about as large', () => {
    const items = Int32Array.from({ length: 10_000 }, (_, i) => i);
    const entries = { items, values: new Float64Array(10_000).fill(2) };
    const { items: left, values } = droppedOut(entries, 0.3, stream(1, 'dropout'));
    expect(left.length).toBeGreaterThan(6800);
    expect(left.length).toBeLessThan(7200);
    expect(new Set(values)).toEqual(new Set([2 / 0.7]));
    expect(droppedOut(entries, 0, stream(1, 'dropout'))).toEqual(entries);
  });

  test('have unit length, unless all is 0', () => {
    const row = (values: number[]) => ({
      items: Int32Array.from(values, (_, i) => i),
      values: Float64Array.from(values),
    });
    expect([...unitLength(row([3, 4])).values]).toEqual([0.6, 0.8]);
    expect([...unitLength(row([0, 0])).values]).toEqual([0, 0]);
  });
});

test('the hyperbolic tangent is that of the engine but for the last bits', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
      expect(Math.abs(hyperbolicTangent(x) - Math.tanh(x))).toBeLessThan(4e-16);
    }),
  );
});
