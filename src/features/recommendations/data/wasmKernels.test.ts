import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { stream } from '../../../shared/domain/random/stream.ts';
import { logOf, trainingOf, unwatched } from '../../../testing/trainingOf.ts';
import { fitAutoencoder } from '../domain/algorithms/autoencoder.ts';
import { entriesOf } from '../domain/algorithms/autoencoderExamples.ts';
import { fitEase } from '../domain/algorithms/ease.ts';
import { fitIals } from '../domain/algorithms/ials.ts';
import type { DenseKernels, KernelsOf } from '../domain/kernels/denseKernels.ts';
import { roundUp } from '../domain/kernels/memoryLayout.ts';
import { addRowGram, rowGramScratch } from '../domain/kernels/rowGram.ts';
import { SWEEP_BLOCK, sweepScratch, sweepSymmetric } from '../domain/kernels/sweepSymmetric.ts';
import { typescriptKernels } from '../domain/kernels/typescriptKernels.ts';
import { fastestKernels, wasmKernels } from './wasmKernels.ts';

const seed = fc.nat();

/** Lets both kernels do the same over the same numbers; compares each bit of their memories. */
async function expectSameBits(
  size: number,
  seedOfMemory: number,
  work: (kernels: DenseKernels) => unknown,
): Promise<void> {
  const own = wasmKernels(size);
  if (!own) throw new Error('no WebAssembly with SIMD here');
  const twin = typescriptKernels(size);
  const chance = stream(seedOfMemory, 'memory');
  // Large and small, so that another order of additions shows.
  for (let i = 0; i < size; i++) {
    twin.memory[i] = (2 * chance.unit() - 1) * 2 ** chance.between(-12, 4);
  }
  const before = Buffer.from(bytesOf(twin));
  own.memory.set(twin.memory);
  await work(own);
  await work(twin);
  expect(Buffer.compare(bytesOf(own), bytesOf(twin))).toBe(0);
  expect(Buffer.compare(bytesOf(own), before)).not.toBe(0);
}

function bytesOf({ memory }: DenseKernels): Buffer {
  return Buffer.from(memory.buffer, memory.byteOffset, memory.byteLength);
}

describe('the kernels in WebAssembly give the bits of their twin', () => {
  const quads = fc.integer({ min: 1, max: 5 });
  const depth = fc.integer({ min: 1, max: 70 });

  test('multiplyAdd', async () => {
    await fc.assert(
      fc.asyncProperty(quads, quads, depth, fc.nat(3), seed, (r, c, k, gap, memory) => {
        const stride = 4 * c + gap;
        const [a, b] = [0, 4 * r * k];
        const place = b + 4 * c * k;
        return expectSameBits(place + 4 * r * stride, memory, (kernels) => {
          kernels.multiplyAdd(place, stride, a, b, r, c, k);
        });
      }),
    );
  });

  test('addRows', async () => {
    await fc.assert(
      fc.asyncProperty(quads, fc.integer({ min: 1, max: 11 }), seed, (quad, count, memory) => {
        const length = 4 * quad;
        const list = length * 6;
        return expectSameBits(list + 2 * count, memory, (kernels) => {
          for (let i = 0; i < count; i++) kernels.memory[list + 2 * i] = length * (1 + (i % 5));
          kernels.addRows(0, length, list, count);
        });
      }),
    );
  });

  test('solveFour', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), seed, (half, memory) => {
        const n = 2 * half;
        const size = 4 * n * n;
        return expectSameBits(size + 4 * n, memory, (kernels) => {
          // Diagonals that outweigh the rest: positive definite.
          for (let i = 0; i < n; i++)
            kernels.memory.fill(40 * n + i, i * 4 * (n + 1), i * 4 * (n + 1) + 4);
          kernels.solveFour(0, size, n);
        });
      }),
    );
  });

  test('exponentials', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ max: 0, noNaN: true })), seed, (some, memory) =>
        expectSameBits(2 * some.length + 2, memory, (kernels) => {
          some.forEach((x, i) => {
            kernels.memory[2 * i] = x;
            kernels.memory[2 * i + 1] = -708 * Math.abs(x % 1 || 0.5);
          });
          kernels.memory.set([-0, -1000], 2 * some.length);
          kernels.exponentials(0, kernels.memory.length);
        }),
      ),
    );
  });

  test('adamStep, over several steps', async () => {
    await fc.assert(
      fc.asyncProperty(quads, seed, (quad, memory) => {
        const length = 2 * quad;
        return expectSameBits(4 * length, memory, (kernels) => {
          kernels.memory.fill(0, 2 * length);
          for (let step = 1; step <= 3; step++) {
            kernels.adamStep(0, length, 2 * length, 3 * length, length, 0.01 / step);
            for (let i = 0; i < length; i++) kernels.memory[length + i] = (i - step) / 7;
          }
        });
      }),
    );
  });

  test('the inverse, for sizes that fill blocks and that do not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2, 63, 64, 65, 130, 200), seed, (n, memory) => {
        const size = roundUp(n, SWEEP_BLOCK);
        return expectSameBits(size * size + sweepScratch(size), memory, (kernels) => {
          for (let i = 0; i < size; i++) {
            if (i >= n) kernels.memory.fill(0, i * size, i * size + i);
            kernels.memory[i * (size + 1)] = i < n ? 40 * n + i : 1;
          }
          return sweepSymmetric(kernels, 0, size * size, size, unwatched);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('the Gram of rows', async () => {
    await fc.assert(
      fc.asyncProperty(quads, fc.integer({ min: 1, max: 500 }), seed, (quad, count, memory) => {
        const width = 4 * quad;
        const rows = Int32Array.from({ length: count }, (_, i) => (i * 7) % 20);
        const weights = Float64Array.from(rows, (_, i) => (i % 3) / 3);
        const gram = 20 * width;
        const scratch = gram + width * width;
        return expectSameBits(scratch + rowGramScratch(width), memory, (kernels) => {
          addRowGram(kernels, gram, 0, width, scratch, rows, weights);
        });
      }),
      { numRuns: 30 },
    );
  });
});

test('models trained on either kernels score alike to the bit', async () => {
  const events = Array.from({ length: 900 }, (_, e) => ({
    user: (e * 7) % 83,
    item: (e * e + 5 * e) % 70,
    strength: 1 + (e % 2),
  }));
  const training = trainingOf(logOf(events, 83, 70), 1);
  const common = { seed: 1, epochs: 4 };
  const fits = [
    (kernels: KernelsOf) => fitEase(training, { lambda: 20 }, kernels, unwatched),
    (kernels: KernelsOf) =>
      fitIals(
        training,
        { ...common, factors: 9, lambda: 0.02, alpha0: 0.1, nu: 1 },
        kernels,
        unwatched,
      ),
    (kernels: KernelsOf) =>
      fitAutoencoder(
        training,
        { ...common, hidden: 9, dropout: 0.5, learningRate: 0.01 },
        kernels,
        unwatched,
      ),
  ];
  for (const fit of fits) {
    const [own, twin] = [await fit(fastestKernels), await fit(typescriptKernels)];
    for (let user = 0; user < 83; user++) {
      const history = { user, ...entriesOf(training.matrix, user) };
      const [ownScores, twinScores] = [new Float64Array(70), new Float64Array(70)];
      own.score(history, ownScores);
      twin.score(history, twinScores);
      expect(ownScores).toEqual(twinScores);
      expect(own.contributions(history, 3)).toEqual(twin.contributions(history, 3));
    }
  }
});

describe('where WebAssembly is missing', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const none: readonly (readonly [string, unknown])[] = [
    ['altogether', undefined],
    ['without SIMD', { validate: () => false }],
    ['by a policy', { validate: () => true, Module: refuse }],
  ];
  test.each(none)('%s, the fastest kernels are those in TypeScript', async (_, stub) => {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', stub);
    const fresh = await import('./wasmKernels.ts');
    expect(fresh.wasmKernels(8)).toBeUndefined();
    const kernels = fresh.fastestKernels(8);
    kernels.memory.set([0, 0, 0, 0, 4, 2]);
    kernels.addRows(0, 4, 4, 1);
    expect([...kernels.memory.subarray(0, 4)]).toEqual([8, 4, 0, 0]);
  });
});

test('more memory than there can be is refused with a RangeError', () => {
  expect(() => wasmKernels(2 ** 32)).toThrow(RangeError);
});

function refuse(): never {
  throw new Error('refused');
}
