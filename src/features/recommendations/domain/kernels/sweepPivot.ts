/**
 * The sweep of one small block D, element by element: −D⁻¹ takes the place of its lower triangle,
 * and is written whole to `whole`, size × size. Rows of D are `stride` apart; of D, symmetric, the
 * lower triangle is read.
 *
 * @throws RangeError where D is not positive definite
 */
export function sweepPivot(
  memory: Float64Array,
  block: number,
  stride: number,
  whole: number,
  size: number,
): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const value = memory[block + i * stride + j] ?? 0;
      memory[whole + i * size + j] = value;
      memory[whole + j * size + i] = value;
    }
  }
  const row = new Float64Array(size);
  for (let p = 0; p < size; p++) {
    const rowP = whole + p * size;
    row.set(memory.subarray(rowP, rowP + size));
    const pivot = row[p] ?? 0;
    // NaN is not above 0 either.
    if (!(pivot > 0)) throw new RangeError('the matrix is not positive definite');
    for (let i = 0; i < size; i++) {
      const factor = (row[i] ?? 0) / pivot;
      const rowI = whole + i * size;
      if (i !== p) {
        for (let j = 0; j < size; j++) {
          memory[rowI + j] = (memory[rowI + j] ?? 0) - factor * (row[j] ?? 0);
        }
      }
      memory[rowI + p] = factor;
      memory[rowP + i] = factor;
    }
    memory[rowP + p] = -1 / pivot;
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) memory[block + i * stride + j] = memory[whole + i * size + j] ?? 0;
  }
}
