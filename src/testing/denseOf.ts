import type { SparseRows } from '../features/recommendations/domain/interactions/sparseRows.ts';

/** A sparse matrix with its zeros. */
export function denseOf({ rows, columns, start, column, value }: SparseRows): number[][] {
  return Array.from({ length: rows }, (_, r) => {
    const row = new Array<number>(columns).fill(0);
    for (let e = start[r]!; e < start[r + 1]!; e++) row[column[e]!] = value[e]!;
    return row;
  });
}
