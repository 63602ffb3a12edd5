import { Dexie } from 'dexie';
import { ifFactsUnlocked } from '../facts/factsLock.ts';
import type { RegistryDb } from '../registryDb.ts';
import { databaseOf } from '../workspaceDb.ts';

/** Removes a database that has not become a shop. */
export async function dropRestored(registry: RegistryDb, workspace: string): Promise<void> {
  await Dexie.delete(databaseOf(workspace));
  await registry.restores.delete(workspace);
}

/**
 * Removes what was being restored when its tab was closed or killed. Leaves alone what another tab
 * is at.
 *
 * @returns how many were removed
 */
export async function clearRestores(registry: RegistryDb): Promise<number> {
  let cleared = 0;
  for (const { workspace } of await registry.restores.toArray()) {
    await ifFactsUnlocked(databaseOf(workspace), async () => {
      // It may have become a shop while this waited for the list.
      if (!(await registry.restores.get(workspace))) return;
      await dropRestored(registry, workspace);
      cleared++;
    });
  }
  return cleared;
}
