import type { ColumnData, FactTable } from '../../../domain/facts/columnTypes.ts';
import { documentCodes } from '../../../domain/facts/documentCodes.ts';
import { documentIndex, type DocumentIndex } from '../../../domain/facts/documentIndex.ts';
import { packColumn, unpackColumn } from '../../../domain/facts/packedColumn.ts';
import { rebaseCodes } from '../../../domain/facts/rebaseCodes.ts';
import type { ColumnRow, SegmentRow, WorkspaceDb } from '../../workspaceDb.ts';
import { BackupStop } from '../backupFailure.ts';
import { isRecoded, type Recoding } from './mergedDictionaries.ts';

export type TakenSegment = {
  readonly segment: SegmentRow;
  /** Content hashes in this side's codes; null where the codes are the same. */
  readonly documents: DocumentIndex | null;
};

/**
 * Copies the columns of the other side's segment, in this side's codes. Nobody sees them before
 * they are published.
 *
 * @param sequence the segment's import as it will be numbered here
 */
export async function takeSegment(
  db: WorkspaceDb,
  incoming: WorkspaceDb,
  table: FactTable,
  segment: SegmentRow,
  sequence: number,
  recoding: Recoding,
): Promise<TakenSegment> {
  const rows = await incoming.columns.where('segment').equals(segment.id).toArray();
  const taken = { ...segment, sequence, mask: 0 };
  if (!isRecoded(table, recoding)) {
    await db.columns.bulkPut(rows);
    return { segment: taken, documents: null };
  }
  const columns = new Map<string, ColumnData>();
  for (const { segment: _, column, ...packed } of rows) columns.set(column, unpackColumn(packed));
  const unknown = rows.find(({ column, type }) => type === 'code' && !table.columns[column]);
  if (unknown) throw new BackupStop('damaged', { table: table.name, column: unknown.column });
  const built = rebaseCodes({ table, rows: segment.rows, columns }, recoding);
  const recoded: ColumnRow[] = [];
  for (const [column, data] of built.columns) {
    recoded.push({ segment: segment.id, column, ...packColumn(data, 0, segment.rows) });
  }
  await db.columns.bulkPut(recoded);
  let firstDocument = Infinity;
  let lastDocument = -1;
  for (const code of documentCodes(built)) {
    if (code < firstDocument) firstDocument = code;
    if (code > lastDocument) lastDocument = code;
  }
  return {
    segment: { ...taken, firstDocument, lastDocument },
    documents: documentIndex(built),
  };
}
