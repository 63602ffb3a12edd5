import { utf8ToBytes } from '@noble/hashes/utils.js';
import { withFactsLock } from '../facts/factsLock.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import type { RowCounts } from './backupFormat.ts';
import type { BackupHooks } from './backupHooks.ts';
import { BACKUP_ORDER, type BackupTable } from './backupTables.ts';
import { LineHasher, tableLine } from './canonicalHasher.ts';
import { readWorkspace } from './readWorkspace.ts';
import { encodeRow } from './rowFrame.ts';

/** What a workspace holds: the same before a backup, after a wipe and a restore, on any machine. */
export type WorkspaceDigest = { readonly rows: RowCounts; readonly canonical: string };

/**
 * SHA-256 over all rows of all tables in order of their keys, in the form in which a backup has
 * them (without its header and footer).
 *
 * @throws BackupStop 'cancelled', 'changedMeanwhile'
 */
export async function canonicalHash(db: WorkspaceDb, hooks: BackupHooks): Promise<WorkspaceDigest> {
  return withFactsLock(db.name, () => canonicalHashLocked(db, hooks));
}

/** `canonicalHash` for who holds the facts lock. */
export async function canonicalHashLocked(
  db: WorkspaceDb,
  hooks: BackupHooks,
): Promise<WorkspaceDigest> {
  const hasher = new LineHasher();
  let counts: RowCounts = {};
  let total = 0;
  let done = 0;
  let current: BackupTable | undefined;
  const visitor = {
    begin: (found: RowCounts) => {
      counts = found;
      total = BACKUP_ORDER.reduce((sum, table) => sum + (found[table] ?? 0), 0);
    },
    rows: (table: BackupTable, rows: readonly object[]) => {
      if (table !== current && rows.length > 0) {
        hasher.line(tableLine(table, counts[table] ?? 0));
        current = table;
      }
      for (const row of rows) {
        const { line, arrays } = encodeRow(row);
        hasher.line(utf8ToBytes(line));
        for (const bytes of arrays) hasher.bytes(bytes);
      }
      done += rows.length;
      hooks.progress({ step: 'checking', done, total });
    },
    ready: () => Promise.resolve(),
  };
  await readWorkspace(db, visitor, hooks);
  return { rows: counts, canonical: hasher.digest() };
}
