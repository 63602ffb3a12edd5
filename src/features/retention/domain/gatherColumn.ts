import type { DecimalColumn } from '../../../shared/domain/facts/columnTypes.ts';
import { ROW_BITS, ROW_MASK, type OrderIndex } from './orderIndex.ts';

/**
 * A code column in the order of the index's lines.
 * @param columns one for each of the index's segments, in their order
 */
export function gatherCodes(
  { rowOf }: OrderIndex,
  columns: readonly Int32Array[],
): Int32Array<ArrayBuffer> {
  const gathered = new Int32Array(rowOf.length);
  for (let line = 0; line < rowOf.length; line++) {
    const row = rowOf[line] ?? 0;
    gathered[line] = columns[row >>> ROW_BITS]?.[row & ROW_MASK] ?? -1;
  }
  return gathered;
}

/** Amounts in the order of the index's lines; NaN where missing. */
export function gatherNumbers(
  { rowOf }: OrderIndex,
  columns: readonly Float64Array[],
): Float64Array<ArrayBuffer> {
  const gathered = new Float64Array(rowOf.length);
  for (let line = 0; line < rowOf.length; line++) {
    const row = rowOf[line] ?? 0;
    gathered[line] = columns[row >>> ROW_BITS]?.[row & ROW_MASK] ?? NaN;
  }
  return gathered;
}

/** The decimal at one line of the index, as a number; NaN where missing. */
export function decimalAt(
  { rowOf }: OrderIndex,
  columns: readonly DecimalColumn[],
  line: number,
): number {
  const row = rowOf[line] ?? 0;
  const column = columns[row >>> ROW_BITS];
  return (column?.values[row & ROW_MASK] ?? NaN) / 10 ** (column?.scale ?? 0);
}
