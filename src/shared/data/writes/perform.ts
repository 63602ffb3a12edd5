import type { Actor, AuditEntry } from '../../domain/audit/auditEntry.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { appendAudit } from './appendAudit.ts';
import type { RegisteredWrite } from './defineWrite.ts';
import { RecordWriter } from './recordWriter.ts';

export type Performed<R> = {
  readonly result: R;
  /** Null where nothing has changed: then nothing was recorded either. */
  readonly entry: AuditEntry | null;
};

/**
 * Makes a registered write: records and audit entry in one transaction, all of it or nothing.
 *
 * @param now epoch ms
 * @throws what the write throws, or the storage error (see storageErrors.ts)
 */
export async function perform<P, R>(
  db: WorkspaceDb,
  write: RegisteredWrite<P, R>,
  params: P,
  actor: Actor,
  now: number,
): Promise<Performed<R>> {
  const tables = [...write.tables.map((name) => db.table(name)), db.audit];
  return db.transaction('rw', tables, async () => {
    const records = new RecordWriter(db);
    const context = { actor: actor.name, machine: actor.machine, now };
    const { result, subject, details } = await write.run(records, params, context);
    const changes = records.changes();
    if (changes.length === 0) return { result, entry: null };
    const note = { write: write.name, subject, details, changes, undoes: null };
    return { result, entry: await appendAudit(db, actor, now, note) };
  });
}
