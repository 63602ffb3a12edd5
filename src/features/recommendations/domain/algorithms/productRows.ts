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
 * Columns that no term reaches are not in the row; of those with a sum of 0 some may be left out.
 * Arrays are used again for the next row.
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
    const terms = termsOf(left, right, row);
    const count =
      terms > right.columns
        ? addAll(left, right, row, sums, touched)
        : addTouched(left, right, row, sums, lastRow, touched);
    visit({ row, columns: touched.subarray(0, count), sums });
    work += terms;
    if (work >= WORK_OF_A_STEP) {
      work = 0;
      await step(row + 1, left.rows);
    }
  }
  await step(left.rows, left.rows);
}

function termsOf(left: SparseRows, right: SparseRows, row: number): number {
  let terms = 0;
  const end = left.start[row + 1] ?? 0;
  for (let e = left.start[row] ?? 0; e < end; e++) {
    const middle = left.column[e] ?? 0;
    terms += (right.start[middle + 1] ?? 0) - (right.start[middle] ?? 0);
  }
  return terms;
}

/** A row with few terms: looks only at columns that a term reaches. */
function addTouched(
  left: SparseRows,
  right: SparseRows,
  row: number,
  sums: Float64Array,
  lastRow: Int32Array,
  touched: Int32Array,
): number {
  let count = 0;
  const end = left.start[row + 1] ?? 0;
  for (let e = left.start[row] ?? 0; e < end; e++) {
    const middle = left.column[e] ?? 0;
    const factor = left.value[e] ?? 0;
    const rowEnd = right.start[middle + 1] ?? 0;
    for (let i = right.start[middle] ?? 0; i < rowEnd; i++) {
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
  return count;
}

/** A row with more terms than columns: adds without asking, and looks at all columns afterwards. */
function addAll(
  left: SparseRows,
  right: SparseRows,
  row: number,
  sums: Float64Array,
  touched: Int32Array,
): number {
  const { column, value } = right;
  sums.fill(0);
  const end = left.start[row + 1] ?? 0;
  for (let e = left.start[row] ?? 0; e < end; e++) {
    const middle = left.column[e] ?? 0;
    const factor = left.value[e] ?? 0;
    const rowEnd = right.start[middle + 1] ?? 0;
    for (let i = right.start[middle] ?? 0; i < rowEnd; i++) {
      const at = column[i] ?? 0;
      sums[at] = (sums[at] ?? 0) + factor * (value[i] ?? 0);
    }
  }
  let count = 0;
  for (let at = 0; at < sums.length; at++) if (sums[at] !== 0) touched[count++] = at;
  return count;
}
