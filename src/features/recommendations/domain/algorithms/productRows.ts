import type { SparseRows } from '../interactions/sparseRows.ts';
import type { Step } from './model.ts';

/** Multiply-adds between two steps: some 10 ms. */
const WORK_OF_A_STEP = 4_000_000;

/** One row of a product: `sums[column]` for each of `columns`, which are in no order. */
export type ProductRow = {
  readonly row: number;
  readonly columns: Int32Array;
  /** As long as the product is wide; what is not in `columns` is left over from other rows. */
  readonly sums: Float64Array;
};

/**
 * The rows of left × right, one after another, so that the product is never held as a whole.
 * Sums run over the columns of `left` in ascending order, so they are the same in every engine.
 * Columns that no term reaches are not in the row. Arrays are used again for the next row.
 *
 * Source: Gustavson 1978, "Two fast algorithms for sparse matrices", ACM TOMS 4(3):250–269.
 *
 * @param left n × m
 * @param right m × p
 */
export async function eachProductRow(
  left: SparseRows,
  right: SparseRows,
  visit: (row: ProductRow) => void,
  step: Step,
): Promise<void> {
  const sums = new Float64Array(right.columns);
  const lastRow = new Int32Array(right.columns).fill(-1);
  const touched = new Int32Array(right.columns);
  let work = 0;
  for (let row = 0; row < left.rows; row++) {
    let count = 0;
    const end = left.start[row + 1] ?? 0;
    for (let e = left.start[row] ?? 0; e < end; e++) {
      const middle = left.column[e] ?? 0;
      const factor = left.value[e] ?? 0;
      const rowEnd = right.start[middle + 1] ?? 0;
      const rowBegin = right.start[middle] ?? 0;
      work += rowEnd - rowBegin;
      for (let i = rowBegin; i < rowEnd; i++) {
        const column = right.column[i] ?? 0;
        const term = factor * (right.value[i] ?? 0);
        if (lastRow[column] === row) sums[column] = (sums[column] ?? 0) + term;
        else {
          lastRow[column] = row;
          sums[column] = term;
          touched[count++] = column;
        }
      }
    }
    visit({ row, columns: touched.subarray(0, count), sums });
    if (work >= WORK_OF_A_STEP) {
      work = 0;
      await step(row + 1, left.rows);
    }
  }
  await step(left.rows, left.rows);
}
