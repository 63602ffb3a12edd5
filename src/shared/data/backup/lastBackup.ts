import { clearRestores } from './clearRestores.ts';
import { RegistryDb, type BackupRow } from '../registryDb.ts';
import { useLive } from '../useLive.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';

const registry = new RegistryDb();

/** How safe a shop's data are from the loss of this browser profile. */
export type BackupState = {
  /** Epoch ms; null where no backup is known. */
  readonly lastAt: number | null;
  /** Whether there is something that is in no backup. */
  readonly changedSince: boolean;
};

/** Keeps that a backup was handed to the user. */
export async function noteBackup(row: BackupRow): Promise<void> {
  await registry.backups.put(row);
}

/** Removes what was being restored when its tab died. To be called at the start of the app. */
export async function clearUnfinishedRestores(): Promise<void> {
  await clearRestores(registry);
}

export function useBackupState(workspace: string, db: WorkspaceDb): BackupState | undefined {
  return useLive(async () => {
    const last = await registry.backups.get(workspace);
    const entries = await db.audit.count();
    // A new shop has settings that nobody has changed: nothing is lost with those.
    return { lastAt: last?.at ?? null, changedSince: entries > (last?.entries ?? 0) };
  }, [workspace, db]);
}
