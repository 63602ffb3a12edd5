import type { Dexie } from 'dexie';

/** Why a database is not to be used (any more) by this page or worker. */
export type DatabaseLoss =
  /** Another tab runs a newer version of the app and has upgraded it: reload. */
  | 'upgradedElsewhere'
  /** It was deleted, here or in another tab. */
  | 'deleted'
  /** It was already newer than this code when it was opened. */
  | 'newer';

export class DatabaseNewer extends Error {
  override readonly name = 'DatabaseNewer';
}

/**
 * Opens a database under the version guard. Dexie opens a database that newer code has upgraded
 * without a word, adds the tables that it misses and goes on writing; so the version is compared
 * by hand, before opening and (where another tab upgrades in between) after. And Dexie re-opens
 * itself after a version change, so it is closed for good here and the page is told.
 *
 * @throws DatabaseNewer where the stored version is higher than this code's
 */
export async function openDatabase<D extends Dexie>(
  db: D,
  onLost: (loss: DatabaseLoss) => void,
): Promise<D> {
  db.on('versionchange', (event) => {
    db.close({ disableAutoOpen: true });
    onLost(event.newVersion === null ? 'deleted' : 'upgradedElsewhere');
    return false;
  });
  const stored = (await indexedDB.databases()).find(({ name }) => name === db.name);
  if (!isNewer(db, stored?.version ?? 0)) {
    await db.open();
    if (!isNewer(db, db.backendDB().version)) return db;
  }
  db.close({ disableAutoOpen: true });
  onLost('newer');
  throw new DatabaseNewer(db.name);
}

/** Dexie multiplies its version numbers by 10 to leave room for its own. */
function isNewer(db: Dexie, storedVersion: number): boolean {
  return Math.floor(storedVersion / 10) > db.verno;
}
