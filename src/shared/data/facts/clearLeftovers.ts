import type { WorkspaceDb } from '../workspaceDb.ts';
import { ifFactsUnlocked } from './factsLock.ts';
import { discardStaged } from './stageTable.ts';

/**
 * Removes what imports wrote that died before publishing. Does nothing while another tab imports.
 *
 * @returns how many dead imports were cleared
 */
export async function clearLeftovers(db: WorkspaceDb): Promise<number> {
  const cleared = await ifFactsUnlocked(db.name, async () => {
    const dead = await db.staging.toArray();
    for (const { importId } of dead) await discardStaged(db, importId);
    return dead.length;
  });
  return cleared ?? 0;
}
