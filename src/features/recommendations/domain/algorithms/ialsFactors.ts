import { transposed, type SparseRows } from '../interactions/sparseRows.ts';
import type { KernelsOf } from '../kernels/denseKernels.ts';
import { memoryLayout, roundUp } from '../kernels/memoryLayout.ts';
import type { AlgorithmSettings } from '../settings/algorithmSettings.ts';
import { IalsRowSolver, LANES, type Factors, type Terms } from './ialsRowSolver.ts';
import { startFactors } from './ialsStart.ts';
import type { Step } from './model.ts';

export type IalsParams = Omit<AlgorithmSettings['ials'], 'weight'> & { readonly seed: number };

/** Rows of `width` elements, one after another; `width` is the factors rounded up to a multiple of 4. */
export type IalsFactors = {
  readonly users: Float64Array;
  readonly items: Float64Array;
  readonly width: number;
};

/** Multiply-adds between two steps: some 20 ms in SIMD. */
const WORK_A_STEP = 150_000_000;

/**
 * The factors after all epochs: in each, customers are solved against products, then products against
 * customers. @see fitIals
 */
export async function ialsFactors(
  matrix: SparseRows,
  params: IalsParams,
  kernelsOf: KernelsOf,
  step: Step,
): Promise<IalsFactors> {
  const { rows, columns } = matrix;
  const width = roundUp(params.factors, 4);
  const { at, size } = memoryLayout({
    users: rows * width,
    items: columns * width,
    ...IalsRowSolver.parts(width, Math.max(rows, columns)),
  });
  const kernels = kernelsOf(size);
  const { memory } = kernels;
  const solver = new IalsRowSolver(kernels, at, width, params);
  const users = { place: at.users, count: rows };
  const items = { place: at.items, count: columns };
  const byItem = transposed(matrix);
  // Without customers there is nothing to learn: all factors stay 0.
  const epochs = rows === 0 ? 0 : params.epochs;
  if (epochs > 0) startFactors(memory, items, width, params);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const before = epoch * (rows + columns);
    const told = (solved: number) => step(before + solved, epochs * (rows + columns));
    await solveRows(memory, solver, matrix, items, users, width, told);
    await solveRows(memory, solver, byItem, users, items, width, (row) => told(rows + row));
  }
  return {
    users: memory.subarray(at.users, at.users + rows * width),
    items: memory.subarray(at.items, at.items + columns * width),
    width,
  };
}

/** Solves each row of the matrix against `met` and writes its factors to `solved`. */
async function solveRows(
  memory: Float64Array,
  solver: IalsRowSolver,
  matrix: SparseRows,
  met: Factors,
  solved: Factors,
  width: number,
  told: (row: number) => Promise<void>,
): Promise<void> {
  solver.meet(met);
  let work = 0;
  for (let first = 0; first < matrix.rows; first += LANES) {
    const terms: Terms[] = [];
    for (let row = first; row < Math.min(first + LANES, matrix.rows); row++) {
      terms.push(termsOf(matrix, row));
    }
    solver.solve(terms).forEach((solution, lane) => {
      const to = solved.place + (first + lane) * width;
      memory.copyWithin(to, solution, solution + width);
    });
    for (const { rows } of terms) work += width * width * (rows.length / 2 + width / 6);
    if (work >= WORK_A_STEP) {
      work = 0;
      await told(first);
    }
  }
  await told(matrix.rows);
}

function termsOf({ start, column, value }: SparseRows, row: number): Terms {
  const begin = start[row] ?? 0;
  const end = start[row + 1] ?? 0;
  return { rows: column.subarray(begin, end), values: value.subarray(begin, end) };
}
