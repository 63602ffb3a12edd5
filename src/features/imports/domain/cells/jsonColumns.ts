import { MAX_COLUMNS } from '../../../../shared/domain/cells/detectDelimiter.ts';
import { hasOwnColumns } from '../formats/ownColumns.ts';
import type { TableHead } from '../guess/tableHead.ts';
import { headerWord } from '../headerKey.ts';
import { IMPORT_KINDS, TARGET_FIELDS } from '../importFields.ts';

/**
 * The columns of JSON objects with these paths. Where all of them are Huitou's own fields, all of
 * those, so that one which only later objects have is not lost.
 */
export function jsonColumns(paths: ReadonlySet<string>): string[] {
  const found = [...paths].slice(0, MAX_COLUMNS);
  const head: TableHead = { shape: 'jsonl', headers: found, rows: [] };
  const kind = IMPORT_KINDS.find((own) => hasOwnColumns(own, head));
  if (!kind) return found;
  return TARGET_FIELDS[kind].map(
    (field) => found.find((path) => headerWord(path) === headerWord(field)) ?? field,
  );
}
