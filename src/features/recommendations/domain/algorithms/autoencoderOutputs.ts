import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import type { DenseKernels } from '../kernels/denseKernels.ts';
import type { Example } from './autoencoderExamples.ts';

/**
 * Outputs of a network for a batch of `depth` rows, as a panel of products × rows at `place`:
 * that of product j for row r lies at place + (⌊j / 4⌋ · depth + r) · 4 + j mod 4.
 */
export type Outputs = {
  readonly place: number;
  readonly items: number;
  readonly depth: number;
};

/**
 * Outputs become softmax(outputs) − targets, each row times the sum of its target's values and over
 * the number of examples: the gradient of the mean multinomial loss −Σ_j x_j ln p_j by the outputs.
 * Rows without an example become 0.
 */
export function lossGradient(
  kernels: DenseKernels,
  outputs: Outputs,
  examples: readonly Example[],
): void {
  const { memory } = kernels;
  const { place, depth } = outputs;
  const sums = exponentialsOf(kernels, outputs);
  const factors = new Float64Array(depth);
  examples.forEach(({ target }, r) => {
    factors[r] = sumOf(target.values) / (sums[r] ?? 1) / examples.length;
  });
  eachQuad(outputs, (at, r) => {
    const factor = factors[r] ?? 0;
    memory[at] = (memory[at] ?? 0) * factor;
    memory[at + 1] = (memory[at + 1] ?? 0) * factor;
    memory[at + 2] = (memory[at + 2] ?? 0) * factor;
    memory[at + 3] = (memory[at + 3] ?? 0) * factor;
  });
  examples.forEach(({ target }, r) => {
    target.items.forEach((item, i) => {
      const at = place + ((item >> 2) * depth + r) * 4 + (item & 3);
      memory[at] = (memory[at] ?? 0) - (target.values[i] ?? 0) / examples.length;
    });
  });
}

/**
 * The multinomial loss of each example per unit of its target, summed: Σ −Σ_j x_j ln p_j / Σ_j x_j.
 * The outputs are overwritten.
 */
export function summedLoss(
  kernels: DenseKernels,
  outputs: Outputs,
  examples: readonly Example[],
): number {
  const { place, depth } = outputs;
  const sums = exponentialsOf(kernels, outputs);
  let loss = 0;
  examples.forEach(({ target }, r) => {
    let own = 0;
    target.items.forEach((item, i) => {
      const exponential = kernels.memory[place + ((item >> 2) * depth + r) * 4 + (item & 3)] ?? 0;
      own -= (target.values[i] ?? 0) * portableLog(exponential / (sums[r] ?? 1));
    });
    loss += own / sumOf(target.values);
  });
  return loss;
}

/** Outputs become e^(output − the greatest of the row). @returns their sums by row */
function exponentialsOf(kernels: DenseKernels, outputs: Outputs): Float64Array {
  const { memory } = kernels;
  const { place, items, depth } = outputs;
  const last = place + ((items - 1) >> 2) * 4 * depth;
  // Products that fill up the last four are never foretold.
  for (let r = 0; r < depth; r++) {
    for (let lane = ((items - 1) & 3) + 1; lane < 4; lane++) memory[last + 4 * r + lane] = -1e9;
  }
  const greatest = new Float64Array(depth).fill(-Infinity);
  eachQuad(outputs, (at, r) => {
    const low = Math.max(memory[at] ?? 0, memory[at + 1] ?? 0);
    const high = Math.max(memory[at + 2] ?? 0, memory[at + 3] ?? 0);
    greatest[r] = Math.max(greatest[r] ?? 0, low, high);
  });
  eachQuad(outputs, (at, r) => {
    const most = greatest[r] ?? 0;
    memory[at] = (memory[at] ?? 0) - most;
    memory[at + 1] = (memory[at + 1] ?? 0) - most;
    memory[at + 2] = (memory[at + 2] ?? 0) - most;
    memory[at + 3] = (memory[at + 3] ?? 0) - most;
  });
  kernels.exponentials(place, ((items + 3) >> 2) * 4 * depth);
  const sums = new Float64Array(depth);
  eachQuad(outputs, (at, r) => {
    const low = (memory[at] ?? 0) + (memory[at + 1] ?? 0);
    const high = (memory[at + 2] ?? 0) + (memory[at + 3] ?? 0);
    sums[r] = (sums[r] ?? 0) + (low + high);
  });
  return sums;
}

/** Each place of four products of one row. */
function eachQuad(
  { place, items, depth }: Outputs,
  visit: (at: number, row: number) => void,
): void {
  let at = place;
  for (let quad = 0; quad < items; quad += 4) {
    for (let row = 0; row < depth; row++) {
      visit(at, row);
      at += 4;
    }
  }
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
