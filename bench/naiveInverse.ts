/**
 * The inverse of a symmetric positive definite matrix by the plain sweep, row by row, for comparison.
 * It is the product's algorithm with as many operations, in f64 and along rows; but it knows nothing
 * of blocks, registers or SIMD.
 *
 * @param matrix n × n, row by row; not changed
 * @returns n × n, row by row
 */
export function naiveInverse(matrix: Float64Array, n: number): Float64Array {
  const swept = matrix.slice();
  const column = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    const pivot = swept[k * n + k] ?? 0;
    // Of the symmetric matrix the lower triangle is kept up to date.
    for (let i = 0; i < n; i++) column[i] = swept[i < k ? k * n + i : i * n + k] ?? 0;
    for (let i = 0; i < n; i++) {
      const factor = (column[i] ?? 0) / pivot;
      for (let j = 0; j <= i; j++) {
        swept[i * n + j] = (swept[i * n + j] ?? 0) - factor * (column[j] ?? 0);
      }
    }
    for (let i = 0; i < n; i++) swept[i < k ? k * n + i : i * n + k] = (column[i] ?? 0) / pivot;
    swept[k * n + k] = -1 / pivot;
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const value = -(swept[i * n + j] ?? 0);
      swept[i * n + j] = value;
      swept[j * n + i] = value;
    }
  }
  return swept;
}
