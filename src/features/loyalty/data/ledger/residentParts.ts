import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PointsPartRow } from '../../../../shared/data/ledgerRows.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { ledgerState } from './ledgerState.ts';
import { eachPart } from './storedParts.ts';

/** Every part of the ledger, kept in the worker until there are more: a part never changes. */
export async function residentParts(
  { resident }: JobContext,
  db: WorkspaceDb,
): Promise<readonly PointsPartRow[]> {
  const { parts, head } = await ledgerState(db);
  const kept = await resident('points ledger', () =>
    Promise.resolve<{ head: string; parts: PointsPartRow[] }>({ head: '', parts: [] }),
  );
  if (kept.head !== head || kept.parts.length !== parts) {
    const read: PointsPartRow[] = [];
    const asItIs = (part: PointsPartRow) => Promise.resolve(part);
    await eachPart(db, asItIs, (part) => {
      read.push(part);
    });
    kept.head = head;
    kept.parts = read;
  }
  return kept.parts;
}
