import { memoryLayout, roundUp } from '../kernels/memoryLayout.ts';
import type { DenseKernels, KernelsOf } from '../kernels/denseKernels.ts';
import { partOfWork } from '../kernels/partOfWork.ts';
import { SWEEP_BLOCK, sweepScratch, sweepSymmetric } from '../kernels/sweepSymmetric.ts';
import type { SparseRows } from '../interactions/sparseRows.ts';
import type { AlgorithmSettings } from '../settings/algorithmSettings.ts';
import type { History, Model, Step, Training } from './model.ts';

export type EaseParams = Omit<AlgorithmSettings['ease'], 'weight'>;

/** Products of pairs added between two steps: some 10 ms. */
const PAIRS_A_STEP = 4_000_000;
/** Of the whole work; the inverse takes nearly all of the rest. */
const GRAM_SHARE = 0.15;

/**
 * EASE: the item weights B that foretell each customer's row from its other products,
 * min ‖X − X B‖² + λ ‖B‖² with B_jj = 0. In closed form, with P = (XᵀX + λ I)⁻¹:
 * B_ij = −P_ij / P_jj. score_j = Σ_i x_i B_ij, so contributions are exact.
 *
 * One matrix of products × products in f64 is all it takes, of which `kernelsOf` is asked for
 * (5,000 products: 206 MB); it becomes G, then −P, then B in place, and the model keeps it.
 *
 * Source: Steck 2019, "Embarrassingly Shallow Autoencoders for Sparse Data", WWW.
 *
 * @throws RangeError where there is not so much memory
 */
export async function fitEase(
  { matrix }: Training,
  { lambda }: EaseParams,
  kernelsOf: KernelsOf,
  step: Step,
): Promise<Model> {
  const items = matrix.columns;
  const stride = roundUp(items, SWEEP_BLOCK);
  const { at, size } = memoryLayout({
    weights: stride * stride,
    // Once trained, scores and the list of a history's rows lie there.
    scratch: Math.max(sweepScratch(stride), 3 * stride),
  });
  const kernels = kernelsOf(size);
  await addGram(kernels.memory, at.weights, stride, matrix, partOfWork(step, 0, GRAM_SHARE));
  for (let j = 0; j < stride; j++) {
    // Beyond the products too: there it makes rows that change nothing.
    const diagonal = at.weights + j * (stride + 1);
    kernels.memory[diagonal] = (kernels.memory[diagonal] ?? 0) + lambda;
  }
  const inverse = partOfWork(step, GRAM_SHARE, 1);
  await sweepSymmetric(kernels, at.weights, at.scratch, stride, inverse);
  inverseToWeights(kernels.memory, at.weights, stride);
  return easeModel(kernels, at.weights, at.scratch, items);
}

/** Adds the lower triangle of XᵀX, customer by customer. */
async function addGram(
  memory: Float64Array,
  gram: number,
  stride: number,
  { rows, start, column, value }: SparseRows,
  step: Step,
): Promise<void> {
  let pairs = 0;
  for (let u = 0; u < rows; u++) {
    const begin = start[u] ?? 0;
    const end = start[u + 1] ?? 0;
    for (let i = begin; i < end; i++) {
      const row = gram + (column[i] ?? 0) * stride;
      const weight = value[i] ?? 0;
      // Columns ascend: up to itself is up to the diagonal.
      for (let j = begin; j <= i; j++) {
        const at = row + (column[j] ?? 0);
        memory[at] = (memory[at] ?? 0) + weight * (value[j] ?? 0);
      }
    }
    pairs += ((end - begin) * (end - begin)) / 2;
    if (pairs >= PAIRS_A_STEP) {
      pairs = 0;
      await step(u + 1, rows);
    }
  }
}

/** The lower triangle of −P becomes the whole of B, tile by tile: columns are far apart. */
function inverseToWeights(memory: Float64Array, weights: number, stride: number): void {
  const diagonal = Float64Array.from(
    { length: stride },
    (_, j) => memory[weights + j * (stride + 1)] ?? 0,
  );
  for (let top = 0; top < stride; top += SWEEP_BLOCK) {
    for (let left = 0; left <= top; left += SWEEP_BLOCK) {
      for (let i = top; i < top + SWEEP_BLOCK; i++) {
        for (let j = left; j < Math.min(left + SWEEP_BLOCK, i); j++) {
          const entry = -(memory[weights + i * stride + j] ?? 0);
          memory[weights + i * stride + j] = entry / (diagonal[j] ?? 1);
          memory[weights + j * stride + i] = entry / (diagonal[i] ?? 1);
        }
      }
    }
  }
  for (let j = 0; j < stride; j++) memory[weights + j * (stride + 1)] = 0;
}

function easeModel(kernels: DenseKernels, weights: number, scratch: number, items: number): Model {
  const { memory } = kernels;
  const stride = roundUp(items, SWEEP_BLOCK);
  const list = scratch + stride;
  return {
    score: (history, into) => {
      memory.fill(0, scratch, list);
      history.items.forEach((item, h) => {
        memory[list + 2 * h] = weights + item * stride;
        memory[list + 2 * h + 1] = history.values[h] ?? 0;
      });
      kernels.addRows(scratch, roundUp(items, 4), list, history.items.length);
      into.set(memory.subarray(scratch, scratch + items));
    },
    contributions: (history: History, item: number) =>
      history.values.map(
        (value, h) => value * (memory[weights + (history.items[h] ?? 0) * stride + item] ?? 0),
      ),
  };
}
