import { openDatabase } from '../openDatabase.ts';
import { RegistryDb } from '../registryDb.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { backupFailureOf, BackupStop } from './backupFailure.ts';
import type { BackupHooks, BackupProgress } from './backupHooks.ts';
import type { BackupResult, BackupService } from './backupTypes.ts';
import { canonicalHash } from './canonicalHash.ts';
import { MergeSession } from './merge/mergeSession.ts';
import { restoreBackup } from './restoreBackup.ts';
import { writeBackup } from './writeBackup.ts';

/** The import worker's part of backups; see `BackupService` for the contract. */
export function createBackupService(): BackupService {
  let running = { aborted: false };
  let merge: { readonly session: MergeSession; readonly database: string } | undefined;

  const begin = (onProgress: (progress: BackupProgress) => void): BackupHooks => {
    const own = { aborted: false };
    running = own;
    return { aborted: () => own.aborted, progress: onProgress };
  };
  const opened = () => {
    if (!merge) throw new BackupStop('unexpected', { cause: 'no file is open' });
    return merge;
  };
  const closeMerge = async () => {
    const before = merge;
    merge = undefined;
    await before?.session.close();
  };

  return {
    writeBackup: (database, author, onProgress) =>
      resultOf(() => withDatabase(database, (db) => writeBackup(db, author, begin(onProgress)))),

    restoreBackup: (file, params, onProgress) =>
      resultOf(async () => {
        const hooks = begin(onProgress);
        const workspace = newId();
        return withRegistry((registry) =>
          restoreBackup(registry, file, { ...params, workspace }, hooks),
        );
      }),

    digest: (database, onProgress) =>
      resultOf(() => withDatabase(database, (db) => canonicalHash(db, begin(onProgress)))),

    openMerge: (database, file, now, onProgress) =>
      resultOf(async () => {
        const hooks = begin(onProgress);
        await closeMerge();
        const session = await MergeSession.open(new RegistryDb(), file, newId(), now, hooks);
        merge = { session, database };
        try {
          const preview = await withDatabase(database, (db) => session.preview(db, now));
          return { header: session.header, preview };
        } catch (error) {
          await closeMerge();
          throw error;
        }
      }),

    previewMerge: (now) =>
      resultOf(async () => {
        const { session, database } = opened();
        const preview = await withDatabase(database, (db) => session.preview(db, now));
        return { header: session.header, preview };
      }),

    applyMerge: (decisions, actor, now, onProgress) =>
      resultOf(async () => {
        const { session, database } = opened();
        const hooks = begin(onProgress);
        const entry = await withDatabase(database, (db) =>
          session.apply(db, decisions, actor, now, hooks),
        );
        await closeMerge();
        return entry;
      }),

    closeMerge: () =>
      resultOf(async () => {
        await closeMerge();
        return null;
      }),

    stopBackup: () => {
      running.aborted = true;
      return Promise.resolve();
    },
  };
}

/** Opens a shop's database under the version guard for as long as the work takes. */
async function withDatabase<T>(name: string, work: (db: WorkspaceDb) => Promise<T>): Promise<T> {
  const db = await openDatabase(new WorkspaceDb(name), () => undefined);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

async function withRegistry<T>(work: (registry: RegistryDb) => Promise<T>): Promise<T> {
  const registry = new RegistryDb();
  try {
    return await work(registry);
  } finally {
    registry.close();
  }
}

async function resultOf<T>(work: () => Promise<T>): Promise<BackupResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: backupFailureOf(error) };
  }
}

function newId(): string {
  return crypto.randomUUID().slice(0, 8);
}
