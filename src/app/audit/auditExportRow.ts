import { shownImage } from '../../shared/data/writes/shownImage.ts';
import type { RecordChange } from '../../shared/domain/audit/auditEntry.ts';
import { canonicalJson } from '../../shared/domain/audit/canonicalJson.ts';
import type { ExportRow } from '../../shared/domain/export/exportTable.ts';
import type { AuditRow } from './auditRows.ts';
import type { AuditWords } from './useAuditWords.ts';

/**
 * An entry in the columns of the exported trail. Changes lack fields that are secrets, which the
 * entry's fingerprint was made with.
 */
export function auditExportRow(
  row: AuditRow,
  words: Pick<AuditWords, 'what' | 'about' | 'job'>,
): ExportRow {
  const { at, by, machine, sequence, undoes, changes, hash } = row.entry;
  const texts = [words.what(row), words.about(row)];
  const changed = canonicalJson(changes.map(shownChange));
  return [at, by, words.job(row.entry), machine, sequence, ...texts, undoes, changed, hash];
}

function shownChange({ table, key, before, after }: RecordChange): RecordChange {
  return { table, key, before: shownImage(table, before), after: shownImage(table, after) };
}
