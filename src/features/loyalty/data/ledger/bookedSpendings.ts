import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PointsPartRow } from '../../../../shared/data/ledgerRows.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { ENTRY_KINDS } from '../../domain/store/ledgerPart.ts';
import { grantedIn, readPart, textOf } from '../../domain/store/readPart.ts';
import { entryOf } from './storedEntries.ts';
import { eachPart } from './storedParts.ts';

export type BookedSpendings = {
  /** Whether a spending is booked. */
  readonly has: (id: string) => boolean;
  /** Spendings that came to nothing, each with what of it has come back already. */
  readonly toReturn: readonly { readonly spent: PointsEntry; readonly before: PointsEntry[] }[];
};

const SPEND = ENTRY_KINDS.indexOf('spend');
const RETURNED = ENTRY_KINDS.indexOf('returnSpent');

/**
 * What was spent at once, so that it is not booked twice.
 *
 * @param cancelled ids of spendings whose points should come back
 */
export async function bookedSpendings(
  db: WorkspaceDb,
  cancelled: ReadonlySet<string>,
): Promise<BookedSpendings> {
  const ids = new Set<string>();
  const spent = new Map<string, PointsEntry>();
  const returned = new Map<string, PointsEntry>();
  const lotIds: string[] = [];
  const note = (entry: PointsEntry) => {
    if (entry.kind === 'spend' && cancelled.has(entry.id)) spent.set(entry.id, entry);
    if (entry.kind === 'returnSpent') returned.set(entry.id, entry);
  };
  const asItIs = (part: PointsPartRow) => Promise.resolve(part);
  await eachPart(db, asItIs, (part) => {
    const wanted = (entry: number) => {
      const kind = part.kinds[entry];
      if (kind === RETURNED) return true;
      return kind === SPEND && cancelled.has(idAt(part, entry));
    };
    for (let entry = 0; entry < part.entries; entry++) {
      if (part.kinds[entry] === SPEND) ids.add(idAt(part, entry));
    }
    for (const entry of readPart(part, (lot) => lotIds[lot] ?? '', wanted)) note(entry);
    for (const id of grantedIn(part)) lotIds.push(id);
  });
  for (const row of await db.pointsEntries.toArray()) {
    const entry = entryOf(row);
    if (entry.kind === 'spend') ids.add(entry.id);
    note(entry);
  }
  return {
    has: (id) => ids.has(id),
    toReturn: [...spent.values()].map((one) => {
      const back = returned.get(`return:${one.id}`);
      return { spent: one, before: back ? [back] : [] };
    }),
  };
}

function idAt({ idText, idOffsets }: PointsPartRow, entry: number): string {
  return textOf(idText, idOffsets, entry);
}
