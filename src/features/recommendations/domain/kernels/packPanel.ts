/**
 * Writes a matrix as a panel (see `DenseKernels`) to `to`: element (r, k) is read at
 * from + r · rowStep + k · depthStep. `rows` is a multiple of 4. With a row step of 1 it packs the
 * transpose of what lies row by row.
 */
export function packPanel(
  memory: Float64Array,
  to: number,
  from: number,
  rows: number,
  depth: number,
  rowStep: number,
  depthStep: number,
): void {
  let at = to;
  for (let r = 0; r < rows; r += 4) {
    let source = from + r * rowStep;
    for (let k = 0; k < depth; k++) {
      memory[at] = memory[source] ?? 0;
      memory[at + 1] = memory[source + rowStep] ?? 0;
      memory[at + 2] = memory[source + 2 * rowStep] ?? 0;
      memory[at + 3] = memory[source + 3 * rowStep] ?? 0;
      source += depthStep;
      at += 4;
    }
  }
}
