import { hiddenRows } from '../../domain/facts/hiddenRows.ts';
import { unpackColumn } from '../../domain/facts/packedColumn.ts';
import type { MaskRow, SegmentRow, WorkspaceDb } from '../workspaceDb.ts';

/** What changes in the masks of one table when some documents get another newest import. */
export type MaskChange = { readonly segments: SegmentRow[]; readonly masks: MaskRow[] };

/**
 * Recomputes the masks of those live segments that hold a touched document.
 *
 * @param touched byte by document code: 1 where its newest import changes
 * @param newest sequence number of the import whose rows are seen, by document code, as it will be
 * @param generation of the masks to write
 */
export async function touchedMasks(
  db: WorkspaceDb,
  segments: readonly SegmentRow[],
  documentColumn: string,
  touched: Uint8Array,
  newest: Int32Array,
  generation: number,
): Promise<MaskChange> {
  const change: MaskChange = { segments: [], masks: [] };
  for (const segment of segments) {
    const { firstDocument: first, lastDocument: last } = segment;
    if (!touched.subarray(first, last + 1).includes(1)) continue;
    const documents = await readDocuments(db, segment.id, documentColumn);
    if (!documents.some((code) => touched[code] === 1)) continue;
    const hidden = hiddenRows(documents, newest, segment.sequence);
    if (hidden) change.masks.push({ segment: segment.id, generation, hidden });
    if (hidden || segment.mask > 0) {
      change.segments.push({ ...segment, mask: hidden ? generation : 0 });
    }
  }
  return change;
}

async function readDocuments(
  db: WorkspaceDb,
  segment: string,
  column: string,
): Promise<Int32Array> {
  const row = await db.columns.get([segment, column]);
  const data = row && unpackColumn(row);
  if (data?.type !== 'code') throw new Error(`segment ${segment} has lost its ${column} column`);
  return data.values;
}

/** Writes new masks and removes those of earlier generations, inside the caller's transaction. */
export async function putMasks(db: WorkspaceDb, change: MaskChange): Promise<void> {
  const ids = change.segments.map(({ id }) => id);
  await db.masks.where('segment').anyOf(ids).delete();
  await db.segments.bulkPut([...change.segments]);
  await db.masks.bulkAdd([...change.masks]);
}
