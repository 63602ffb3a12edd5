import type { Step } from '../algorithms/model.ts';
import type { DenseKernels } from './denseKernels.ts';
import { packPanel } from './packPanel.ts';
import { sweepPivot } from './sweepPivot.ts';

/** Rows and columns of a block: small enough that a panel of it stays in the nearest cache. */
export const SWEEP_BLOCK = 64;
const TILE = SWEEP_BLOCK * SWEEP_BLOCK;
/** Blocks multiplied between two looks at progress and cancel; in SIMD they take about 20 ms. */
const BLOCKS_A_STEP = 600;

/** Elements that `sweepSymmetric` needs beside the matrix. */
export function sweepScratch(n: number): number {
  return 3 * n * SWEEP_BLOCK + 2 * TILE;
}

/**
 * Replaces the lower triangle of a symmetric positive definite matrix A by that of −A⁻¹: in place,
 * with n³ operations and no second matrix. A lies row by row at `matrix`, n × n; n is a multiple of
 * `SWEEP_BLOCK`, to which a smaller matrix is filled up with rows of the identity. Above the diagonal
 * nothing is read, and what is left there means nothing.
 *
 * The sweep operator, block by block: with the pivot block D = A_kk, A_kk becomes −D⁻¹, A_ik becomes
 * A_ik D⁻¹, and every other A_ij loses A_ik D⁻¹ A_kj. Goodnight, "A Tutorial on the SWEEP
 * Operator", The American Statistician 33 (1979).
 *
 * @param scratch place of `sweepScratch(n)` elements
 * @throws RangeError where A is not positive definite
 */
export async function sweepSymmetric(
  kernels: DenseKernels,
  matrix: number,
  scratch: number,
  n: number,
  step: Step,
): Promise<void> {
  const { memory } = kernels;
  const blocks = n / SWEEP_BLOCK;
  const quads = SWEEP_BLOCK / 4;
  // A_ik for all i as a panel; the same times −D⁻¹ row by row, and that as a panel; D, and it as one.
  const column = scratch;
  const product = column + blocks * TILE;
  const panel = product + blocks * TILE;
  const pivot = panel + blocks * TILE;
  const pivotPanel = pivot + TILE;

  /** A_ij loses A_ik D⁻¹ A_kj, for blocks i from `from` to before `to`. */
  const update = (j: number, from: number, to: number) => {
    kernels.multiplyAdd(
      blockAt(matrix, n, from, j),
      n,
      panel + from * TILE,
      column + j * TILE,
      (to - from) * quads,
      quads,
      SWEEP_BLOCK,
    );
  };

  let sinceStep = 0;
  for (let k = 0; k < blocks; k++) {
    packColumn(memory, matrix, column, n, k);
    sweepPivot(memory, blockAt(matrix, n, k, k), n, pivot, SWEEP_BLOCK);
    packPanel(memory, pivotPanel, pivot, SWEEP_BLOCK, SWEEP_BLOCK, SWEEP_BLOCK, 1);
    memory.fill(0, product, panel);
    kernels.multiplyAdd(product, SWEEP_BLOCK, column, pivotPanel, n / 4, quads, SWEEP_BLOCK);
    packPanel(memory, panel, product, n, SWEEP_BLOCK, SWEEP_BLOCK, 1);
    for (let j = 0; j < blocks; j++) {
      if (j < k) {
        update(j, j, k);
        update(j, k + 1, blocks);
      } else if (j > k) {
        update(j, j, blocks);
      }
      sinceStep += blocks - j;
      if (sinceStep >= BLOCKS_A_STEP) {
        sinceStep = 0;
        await step(k * blocks + j, blocks * blocks);
      }
    }
    storeColumn(memory, matrix, product, n, k);
  }
  await step(1, 1);
}

/** Block (i, j) of the lower triangle, i ≥ j. */
function blockAt(matrix: number, n: number, i: number, j: number): number {
  return matrix + (i * n + j) * SWEEP_BLOCK;
}

/** A_ik for all i as a panel; those above the diagonal are the transposed of A_ki. */
function packColumn(
  memory: Float64Array,
  matrix: number,
  column: number,
  n: number,
  k: number,
): void {
  for (let i = 0; i * SWEEP_BLOCK < n; i++) {
    const to = column + i * TILE;
    if (i < k) packPanel(memory, to, blockAt(matrix, n, k, i), SWEEP_BLOCK, SWEEP_BLOCK, 1, n);
    else packPanel(memory, to, blockAt(matrix, n, i, k), SWEEP_BLOCK, SWEEP_BLOCK, n, 1);
  }
}

/** Puts −1 times the product, A_ik D⁻¹, in the place of A_ik, except on the diagonal. */
function storeColumn(
  memory: Float64Array,
  matrix: number,
  product: number,
  n: number,
  k: number,
): void {
  for (let i = 0; i * SWEEP_BLOCK < n; i++) {
    if (i === k) continue;
    const to = i < k ? blockAt(matrix, n, k, i) : blockAt(matrix, n, i, k);
    const [rowStep, columnStep] = i < k ? [1, n] : [n, 1];
    for (let r = 0; r < SWEEP_BLOCK; r++) {
      const from = product + i * TILE + r * SWEEP_BLOCK;
      for (let c = 0; c < SWEEP_BLOCK; c++) {
        memory[to + r * rowStep + c * columnStep] = -(memory[from + c] ?? 0);
      }
    }
  }
}
