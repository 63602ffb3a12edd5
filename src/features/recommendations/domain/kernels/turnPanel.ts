/**
 * Writes the transpose of a panel (see `DenseKernels`) as a panel: rows × depth becomes depth × rows.
 * Both are multiples of 4.
 */
export function turnPanel(
  memory: Float64Array,
  to: number,
  from: number,
  rows: number,
  depth: number,
): void {
  let source = from;
  for (let r = 0; r < rows; r += 4) {
    for (let k = 0; k < depth; k++) {
      const target = to + (k >> 2) * 4 * rows + 4 * r + (k & 3);
      memory[target] = memory[source] ?? 0;
      memory[target + 4] = memory[source + 1] ?? 0;
      memory[target + 8] = memory[source + 2] ?? 0;
      memory[target + 12] = memory[source + 3] ?? 0;
      source += 4;
    }
  }
}
