import type { Actor } from '../../domain/audit/auditEntry.ts';
import { withFactsLock } from '../facts/factsLock.ts';
import type { RegistryDb, Workspace } from '../registryDb.ts';
import { databaseOf, WorkspaceDb } from '../workspaceDb.ts';
import { appendAudit } from '../writes/appendAudit.ts';
import { BackupStop } from './backupFailure.ts';
import type { BackupHeader } from './backupFormat.ts';
import type { BackupHooks } from './backupHooks.ts';
import { canonicalHashLocked } from './canonicalHash.ts';
import { dropRestored } from './clearRestores.ts';
import { readBackup, type ReadBackup } from './readBackup.ts';

/** Name of the restoring of a shop from a file in the audit trail of shops as a whole. */
export const RESTORE_WRITE = 'shop.fromBackup';

export type RestoreParams = {
  /** Id of the new workspace. */
  readonly workspace: string;
  /** Null takes the name that the file has. */
  readonly name: string | null;
  readonly actor: Actor;
  /** Epoch ms. */
  readonly now: number;
};

/**
 * Restores a backup into a new workspace, which is in the registry, and so visible, only when it
 * is complete and has been read back: same counts, same canonical hash. Whatever goes wrong before
 * leaves the registry as it was; what a killed tab leaves is removed by `clearRestores`.
 *
 * @throws BackupStop, or the storage error
 */
export async function restoreBackup(
  registry: RegistryDb,
  file: Blob,
  { workspace, name, actor, now }: RestoreParams,
  hooks: BackupHooks,
): Promise<Workspace> {
  return withFactsLock(databaseOf(workspace), async () => {
    const { header } = await fillDatabase(registry, file, workspace, now, hooks);
    const row = {
      id: workspace,
      name: name ?? header.shop,
      createdAt: now,
      deletedAt: null,
      ...(header.demo ? { demo: true as const } : {}),
    };
    try {
      await putRestored(registry, row, header, actor, now);
    } catch (error) {
      await dropRestored(registry, workspace);
      throw error;
    }
    return row;
  });
}

/**
 * Fills a database that is no shop's from a backup and compares what it then holds with what the
 * file says. To be called by who holds its facts lock, under which it counts as alive.
 *
 * @throws BackupStop, or the storage error; then the database is gone
 */
export async function fillDatabase(
  registry: RegistryDb,
  file: Blob,
  workspace: string,
  now: number,
  hooks: BackupHooks,
): Promise<ReadBackup> {
  await registry.restores.add({ workspace, startedAt: now });
  const db = new WorkspaceDb(databaseOf(workspace));
  try {
    const read = await readBackup(
      file,
      {
        rows: async (table, rows) => {
          await db.table<object>(table).bulkAdd(rows);
        },
      },
      hooks,
    );
    const { canonical } = await canonicalHashLocked(db, hooks);
    if (canonical !== read.footer.canonical)
      throw new BackupStop('damaged', { restored: canonical });
    return read;
  } catch (error) {
    db.close();
    await dropRestored(registry, workspace);
    throw error;
  } finally {
    db.close();
  }
}

async function putRestored(
  registry: RegistryDb,
  row: Workspace,
  header: BackupHeader,
  actor: Actor,
  now: number,
): Promise<void> {
  const { workspaces, restores, backups, audit } = registry;
  await registry.transaction('rw', [workspaces, restores, backups, audit], async () => {
    await workspaces.add(row);
    await restores.delete(row.id);
    // What is in the file is backed up already.
    await backups.put({
      workspace: row.id,
      at: header.createdAt,
      entries: header.rows['audit'] ?? 0,
    });
    await appendAudit(registry, actor, now, {
      write: RESTORE_WRITE,
      subject: row.id,
      details: { name: row.name, shop: header.shop },
      changes: [{ table: 'workspaces', key: row.id, before: null, after: row }],
      undoes: null,
    });
  });
}
