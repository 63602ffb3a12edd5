import type { Dexie } from 'dexie';
import { openDatabase } from './openDatabase.ts';

/** Opens a database of its own for some work, so that nobody else's is in its way. */
export async function withDatabase<D extends Dexie, T>(
  made: D,
  work: (db: D) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(made, () => undefined);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
