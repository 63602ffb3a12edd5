/** A matrix of mostly zeros, row by row. */
export type SparseRows = {
  readonly rows: number;
  readonly columns: number;
  /** Entries of row r: from start[r] to start[r + 1]. */
  readonly start: Int32Array;
  /** Ascending within a row, each at most once. */
  readonly column: Int32Array;
  readonly value: Float64Array;
};

/** The same matrix column by column: rows of the answer are columns of the matrix. */
export function transposed({ rows, columns, start, column, value }: SparseRows): SparseRows {
  const turned = {
    rows: columns,
    columns: rows,
    start: new Int32Array(columns + 1),
    column: new Int32Array(column.length),
    value: new Float64Array(column.length),
  };
  for (const c of column) turned.start[c + 1] = (turned.start[c + 1] ?? 0) + 1;
  for (let c = 0; c < columns; c++) {
    turned.start[c + 1] = (turned.start[c + 1] ?? 0) + (turned.start[c] ?? 0);
  }
  const next = turned.start.slice(0, columns);
  for (let r = 0; r < rows; r++) {
    const end = start[r + 1] ?? 0;
    for (let i = start[r] ?? 0; i < end; i++) {
      const c = column[i] ?? 0;
      const to = next[c] ?? 0;
      next[c] = to + 1;
      turned.column[to] = r;
      turned.value[to] = value[i] ?? 0;
    }
  }
  return turned;
}
