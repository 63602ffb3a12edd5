import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import { Z_95, type Interval } from '../../../../shared/domain/statistics/wilson.ts';
import type { SparseRows } from '../interactions/sparseRows.ts';

/** A product that is bought together with another one, and what shows it. */
export type CoPurchase = {
  /** Place of the product. */
  readonly item: number;
  /** Rows (customers or orders) that have both, and those that have this one. */
  readonly both: number;
  readonly other: number;
  /** both / √(of · other), 0 to 1. */
  readonly cosine: number;
  /** How many times as often as if the two had nothing to do with each other. */
  readonly lift: number;
  /** 95 % interval of the lift. */
  readonly interval: Interval;
};

/**
 * What is bought together with one product, with the evidence, most co-buyers first; of equals the
 * greater lift, then the lower product.
 *
 * Of n rows that have anything, c_i have i and c_ij have both: lift = n c_ij / (c_i c_j). Its
 * logarithm is about normal with variance 1/c_ij − 1/c_i − 1/c_j + (2 lift − 1)/n, by the delta
 * method for multinomial counts (Agresti 2013, Categorical Data Analysis, §16.1; with c_j and n far
 * above c_i it is the log-normal interval of a relative risk, Katz et al. 1978, Biometrics
 * 34:469–474). The rows must be independent of each other, which customers are and orders are
 * nearly; with fewer than some 5 co-buyers take the interval as a rough hint.
 *
 * @param matrix customers × products or orders × products; above 0 means "has"
 * @param byItem the same, transposed
 */
export function coPurchasesOf(
  matrix: SparseRows,
  byItem: SparseRows,
  product: number,
): CoPurchase[] {
  const counts = new Int32Array(matrix.columns);
  const touched: number[] = [];
  const begin = byItem.start[product] ?? 0;
  const end = byItem.start[product + 1] ?? 0;
  for (let e = begin; e < end; e++) {
    const row = byItem.column[e] ?? 0;
    const rowEnd = matrix.start[row + 1] ?? 0;
    for (let i = matrix.start[row] ?? 0; i < rowEnd; i++) {
      const item = matrix.column[i] ?? 0;
      if (item === product) continue;
      const count = counts[item] ?? 0;
      if (count === 0) touched.push(item);
      counts[item] = count + 1;
    }
  }
  const of = end - begin;
  const rows = rowsWithAny(matrix);
  return touched
    .map((item) => {
      const other = (byItem.start[item + 1] ?? 0) - (byItem.start[item] ?? 0);
      return coPurchase(item, counts[item] ?? 0, of, other, rows);
    })
    .sort((a, b) => b.both - a.both || b.lift - a.lift || a.item - b.item);
}

/** Rows of a matrix that have anything: the n of a lift. */
export function rowsWithAny({ rows, start }: SparseRows): number {
  let count = 0;
  for (let row = 0; row < rows; row++) if ((start[row + 1] ?? 0) > (start[row] ?? 0)) count++;
  return count;
}

function coPurchase(
  item: number,
  both: number,
  of: number,
  other: number,
  rows: number,
): CoPurchase {
  const lift = (rows * both) / (of * other);
  // Rounding may leave −1e-17 where everybody has both, which is no variance.
  const variance = Math.max(0, 1 / both - 1 / of - 1 / other + (2 * lift - 1) / rows);
  const half = Z_95 * Math.sqrt(variance);
  const log = portableLog(lift);
  return {
    item,
    both,
    other,
    cosine: both / Math.sqrt(of * other),
    lift,
    interval: { lower: portableExp(log - half), upper: portableExp(log + half) },
  };
}
