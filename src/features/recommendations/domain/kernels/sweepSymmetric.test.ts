import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naiveInverse } from '../../../../../bench/naiveInverse.ts';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { unwatched } from '../../../../testing/trainingOf.ts';
import { roundUp } from './memoryLayout.ts';
import { SWEEP_BLOCK, sweepScratch, sweepSymmetric } from './sweepSymmetric.ts';
import { typescriptKernels } from './typescriptKernels.ts';

/** n × n, symmetric and positive definite: numbers within ±1, and n on the diagonal. */
function matrixOf(n: number, seed: number): Float64Array {
  const chance = stream(seed, 'matrix');
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const value = 2 * chance.unit() - 1;
      matrix[i * n + j] = value + (i === j ? n : 0);
      matrix[j * n + i] = value + (i === j ? n : 0);
    }
  }
  return matrix;
}

/** Only the lower triangle is given; above the diagonal stands nonsense. */
function prepared(matrix: Float64Array, n: number) {
  const size = roundUp(n, SWEEP_BLOCK);
  const kernels = typescriptKernels(size * size + sweepScratch(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const filler = i === j ? 1 : 0;
      kernels.memory[i * size + j] = j > i ? 1e30 : i < n ? matrix[i * n + j]! : filler;
    }
  }
  return { kernels, size };
}

describe('the blocked sweep', () => {
  test('gives −A⁻¹ below the diagonal, as the naive inverse does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 2, 5, 63, 64, 65, 127, 130, 200),
        fc.nat(),
        async (n, seed) => {
          const matrix = matrixOf(n, seed);
          const { kernels, size } = prepared(matrix, n);
          await sweepSymmetric(kernels, 0, size * size, size, unwatched);
          const expected = naiveInverse(matrix, n);
          let worst = 0;
          for (let i = 0; i < n; i++) {
            for (let j = 0; j <= i; j++) {
              const difference = Math.abs(kernels.memory[i * size + j]! + expected[i * n + j]!);
              // NaN is worse than any number.
              if (!(difference <= worst)) worst = difference;
            }
          }
          expect(worst).toBeLessThan(1e-14);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('is the inverse of a matrix that is known by heart', async () => {
    const { kernels } = prepared(Float64Array.of(2, 1, 1, 1), 2);
    await sweepSymmetric(kernels, 0, SWEEP_BLOCK ** 2, SWEEP_BLOCK, unwatched);
    expect(kernels.memory[0]).toBeCloseTo(-1, 15);
    expect(kernels.memory[SWEEP_BLOCK]).toBeCloseTo(1, 15);
    expect(kernels.memory[SWEEP_BLOCK + 1]).toBeCloseTo(-2, 15);
  });

  test.each([
    ['a zero on the diagonal', [0]],
    ['a negative direction', [1, 2, 2, 1]],
    ['what is no number', [1, NaN, NaN, 1]],
  ])('refuses %s', async (_, entries) => {
    const { kernels, size } = prepared(Float64Array.from(entries), Math.sqrt(entries.length));
    await expect(sweepSymmetric(kernels, 0, size * size, size, unwatched)).rejects.toThrow(
      'not positive definite',
    );
  });

  test('tells how far it is, in order, and ends where that is refused', async () => {
    const { kernels, size } = prepared(matrixOf(900, 1), 900);
    const shares: number[] = [];
    const told = (done: number, total: number) => {
      shares.push(done / total);
      return shares.length < 3 ? Promise.resolve() : Promise.reject(new Error('cancelled'));
    };
    await expect(sweepSymmetric(kernels, 0, size * size, size, told)).rejects.toThrow('cancelled');
    expect(shares).toHaveLength(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
