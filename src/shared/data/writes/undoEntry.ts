import type { Actor, AuditEntry, RecordChange } from '../../domain/audit/auditEntry.ts';
import { canonicalJson } from '../../domain/audit/canonicalJson.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { appendAudit } from './appendAudit.ts';
import { isRecordTable, RECORD_TABLES, type RecordTableName } from './recordTables.ts';

/** A record is no longer as the entry left it: taking the entry back would lose the later change. */
export class ChangedSince extends Error {
  override readonly name = 'ChangedSince';
  readonly table: string;
  constructor(table: string) {
    super(`a record of ${table} has changed since`);
    this.table = table;
  }
}

/**
 * Takes an entry's changes to records back, as a new entry; taking that one back is redo. Rows of
 * tables that only grow stay.
 *
 * @throws ChangedSince where a record is no longer as the entry left it; then nothing is changed
 */
export async function undoEntry(
  db: WorkspaceDb,
  entry: AuditEntry,
  actor: Actor,
  now: number,
): Promise<AuditEntry> {
  const changes = entry.changes.filter(isReversible).map(({ table, key, before, after }) => ({
    table,
    key,
    before: after,
    after: before,
  }));
  const tables = [...new Set(changes.map(({ table }) => table))].map((name) => db.table(name));
  return db.transaction('rw', [...tables, db.audit], async () => {
    for (const { table, key, before, after } of changes) {
      const rows = db.table<unknown, string>(table);
      const now = (await rows.get(key)) ?? null;
      if (canonicalJson(now) !== canonicalJson(before)) throw new ChangedSince(table);
      if (after === null) await rows.delete(key);
      else await rows.put(after);
    }
    const { write, subject, details, sequence } = entry;
    return appendAudit(db, actor, now, { write, subject, details, changes, undoes: sequence });
  });
}

function isReversible(
  change: RecordChange,
): change is RecordChange & { readonly table: RecordTableName } {
  const { table } = change;
  if (!isRecordTable(table)) throw new TypeError(`${table} is no table of records`);
  return !RECORD_TABLES[table].onlyGrows;
}
