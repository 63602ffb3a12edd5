import { Dexie, type Table } from 'dexie';
import type { Actor, AuditEntry } from '../../domain/audit/auditEntry.ts';
import { auditHash } from '../../domain/audit/auditHash.ts';

/** A database with an audit trail. */
export type AuditedDb = Dexie & { readonly audit: Table<AuditEntry, [string, number]> };

/** What an entry says; the rest is the chain's. */
export type AuditNote = Pick<AuditEntry, 'write' | 'subject' | 'details' | 'changes' | 'undoes'>;

/**
 * Adds an entry to the end of this machine's chain. To be called inside the read-write transaction
 * that does what the entry tells of, with `audit` among its tables.
 */
export async function appendAudit(
  db: AuditedDb,
  { name, job, machine }: Actor,
  at: number,
  note: AuditNote,
): Promise<AuditEntry> {
  const last = await db.audit
    .where('[machine+sequence]')
    .between([machine, Dexie.minKey], [machine, Dexie.maxKey])
    .last();
  const chained = {
    ...note,
    machine,
    sequence: (last?.sequence ?? 0) + 1,
    at,
    by: name,
    job,
    previous: last?.hash ?? '',
  };
  const entry = { ...chained, hash: auditHash(chained) };
  await db.audit.add(entry);
  return entry;
}
