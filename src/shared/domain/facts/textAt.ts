import type { TextColumn } from './columnTypes.ts';

/** The text of one row; '' where it is missing or there is no such row. */
export function textAt({ text, offsets }: TextColumn, row: number): string {
  return text.slice(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}
