import { hasOwnColumns } from '../formats/ownColumns.ts';
import type { TableHead } from '../guess/tableHead.ts';
import { headerWord } from '../headerKey.ts';
import { IMPORT_KINDS, TARGET_FIELDS } from '../importFields.ts';
import { MAX_COLUMNS } from '../../../../shared/domain/cells/detectDelimiter.ts';
import { jsonRows, UnreadableJson } from './jsonRows.ts';

/** Lines that are looked at. */
const LINES = 1000;

/**
 * The columns of JSON lines: every path that the first lines have. Where all of them are Huitou's
 * own fields, all of those, so that one which only later lines have is not lost.
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
  const found = [...paths].slice(0, MAX_COLUMNS);
  const head: TableHead = { shape: 'jsonl', headers: found, rows: [] };
  const kind = IMPORT_KINDS.find((own) => hasOwnColumns(own, head));
  if (!kind) return found;
  return TARGET_FIELDS[kind].map(
    (field) => found.find((path) => headerWord(path) === headerWord(field)) ?? field,
  );
}
