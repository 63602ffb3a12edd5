import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PointsPartRow } from '../../../../shared/data/ledgerRows.ts';

/** Parts that are read ahead of the one that is worked on: each is some megabytes. */
const AHEAD = 3;

/**
 * Every part in order, one after the other: together they may be large.
 *
 * @param prepare what is done with a part off this thread, while parts before it are worked on
 */
export async function eachPart<P>(
  db: WorkspaceDb,
  prepare: (part: PointsPartRow) => Promise<P>,
  work: (prepared: P) => void,
): Promise<void> {
  // Not a cursor: each part is read with one request of its own.
  const keys = await db.pointsParts.orderBy('part').primaryKeys();
  const read = (key: number): Promise<{ readonly prepared: P } | null> => {
    const reading = db.pointsParts
      .get(key)
      .then(async (part) => (part ? { prepared: await prepare(part) } : null));
    // One that fails is told of in its turn, unless one before it fails too.
    reading.catch(() => null);
    return Promise.resolve(reading);
  };
  const ahead = keys.slice(0, AHEAD).map(read);
  for (let i = 0; i < keys.length; i++) {
    const found = await ahead.shift();
    const key = keys[i + AHEAD];
    if (key !== undefined) ahead.push(read(key));
    if (found) work(found.prepared);
  }
}
