import { jsonColumns } from './jsonColumns.ts';
import { jsonRows } from './jsonRows.ts';
import { UnreadableJson } from './jsonValue.ts';

/** Lines that are looked at. */
const LINES = 1000;

/**
 * The columns of JSON lines: every path that the first lines have, see `jsonColumns`.
 *
 * @param text from the beginning of the file
 * @param whole whether that is the whole file
 * @returns undefined where the first line is no JSON object
 */
export function jsonHead(text: string, whole: boolean): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // The last line may be cut.
  if (!whole && lines.length > 1) lines.pop();
  const paths = new Set<string>();
  for (const [i, line] of lines.slice(0, LINES).entries()) {
    try {
      for (const row of jsonRows(line)) for (const path of row.keys()) paths.add(path);
    } catch (error) {
      if (!(error instanceof UnreadableJson)) throw error;
      if (i === 0) return undefined;
    }
  }
  return jsonColumns(paths);
}
