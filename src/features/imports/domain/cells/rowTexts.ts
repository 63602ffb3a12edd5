import type { TextOf } from '../values/cellResult.ts';
import type { CellBatch } from './cellBatch.ts';

/** The cells of one row as trimmed strings. */
export function rowTexts(batch: CellBatch, row: number, textOf: TextOf): string[] {
  const { bytes, columns, starts, ends } = batch;
  return Array.from({ length: columns }, (_, column) => {
    const cell = row * columns + column;
    return textOf(bytes, starts[cell] ?? 0, ends[cell] ?? 0).trim();
  });
}
