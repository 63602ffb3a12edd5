import type { PointsPartRow, WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';

/** Every part in order, one after the other: together they may be large. */
export async function eachPart(
  db: WorkspaceDb,
  work: (part: PointsPartRow) => void,
): Promise<void> {
  // Not a cursor: a part is read with one request, and the next while it is worked on.
  const keys = await db.pointsParts.orderBy('part').primaryKeys();
  let next = keys.length > 0 ? db.pointsParts.get(keys[0] ?? 0) : undefined;
  for (let i = 0; i < keys.length; i++) {
    const part = await next;
    next = i + 1 < keys.length ? db.pointsParts.get(keys[i + 1] ?? 0) : undefined;
    if (part) work(part);
  }
}
