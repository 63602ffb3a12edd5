import type { CellBatch } from './cellBatch.ts';

/**
 * The cells of one row as trimmed strings.
 *
 * @param textOf the platform's decoder of UTF-8
 */
export function rowTexts(
  batch: CellBatch,
  row: number,
  textOf: (bytes: Uint8Array, start: number, end: number) => string,
): string[] {
  const { bytes, columns, starts, ends } = batch;
  return Array.from({ length: columns }, (_, column) => {
    const cell = row * columns + column;
    return textOf(bytes, starts[cell] ?? 0, ends[cell] ?? 0).trim();
  });
}
