import type { DenseKernels } from './denseKernels.ts';

/** Elements of a panel that stay in the processor's second cache, two panels at a time. */
const PANEL = 8192;

/** Elements that `addRowGram` needs beside its matrices, for rows of `width` elements. */
export function rowGramScratch(width: number): number {
  return 2 * width * depthFor(width);
}

function depthFor(width: number): number {
  return Math.max(4, Math.floor(PANEL / width));
}

/**
 * Adds Σ weight · f fᵀ over chosen rows f of a matrix, one row after another, to the lower triangle of
 * `gram` (width × width; what lies above the diagonal means nothing). The matrix lies row by row at
 * `matrix`, `width` elements a row, a multiple of 4.
 *
 * @param scratch place of `rowGramScratch(width)` elements
 * @param rows places of the rows
 */
export function addRowGram(
  kernels: DenseKernels,
  gram: number,
  matrix: number,
  width: number,
  scratch: number,
  rows: Int32Array,
  weights: Float64Array,
): void {
  const longest = depthFor(width);
  const weighted = scratch + width * longest;
  for (let from = 0; from < rows.length; from += longest) {
    const depth = Math.min(longest, rows.length - from);
    let plain = true;
    for (let k = 0; k < depth; k++) {
      packRow(
        kernels.memory,
        scratch + 4 * k,
        depth,
        matrix + (rows[from + k] ?? 0) * width,
        width,
      );
      plain &&= weights[from + k] === 1;
    }
    if (!plain) {
      packWeighted(kernels.memory, weighted, scratch, depth, width, weights.subarray(from));
    }
    const left = plain ? scratch : weighted;
    for (let q = 0; q < width / 4; q++) {
      const row = gram + 4 * q * width;
      kernels.multiplyAdd(row, width, left + 4 * q * depth, scratch, 1, q + 1, depth);
    }
  }
}

/** One row of the matrix is one column of the panel. */
function packRow(
  memory: Float64Array,
  panel: number,
  depth: number,
  row: number,
  width: number,
): void {
  let to = panel;
  for (let i = row; i < row + width; i += 4) {
    memory[to] = memory[i] ?? 0;
    memory[to + 1] = memory[i + 1] ?? 0;
    memory[to + 2] = memory[i + 2] ?? 0;
    memory[to + 3] = memory[i + 3] ?? 0;
    to += 4 * depth;
  }
}

/** A panel with each column times its weight. */
function packWeighted(
  memory: Float64Array,
  to: number,
  panel: number,
  depth: number,
  width: number,
  weights: Float64Array,
): void {
  for (let quad = 0; quad < width * depth; quad += 4 * depth) {
    for (let k = 0; k < depth; k++) {
      const weight = weights[k] ?? 0;
      const at = quad + 4 * k;
      memory[to + at] = weight * (memory[panel + at] ?? 0);
      memory[to + at + 1] = weight * (memory[panel + at + 1] ?? 0);
      memory[to + at + 2] = weight * (memory[panel + at + 2] ?? 0);
      memory[to + at + 3] = weight * (memory[panel + at + 3] ?? 0);
    }
  }
}
