import { SEGMENT_ROWS } from '../../domain/facts/columnTypes.ts';
import { documentCodes } from '../../domain/facts/documentCodes.ts';
import { packColumn } from '../../domain/facts/packedColumn.ts';
import type { ColumnRow, SegmentRow, WorkspaceDb } from '../workspaceDb.ts';
import type { ComparedTable } from './compareDocuments.ts';

/** A table's rows written, but not yet seen by anybody. */
export type StagedTable = ComparedTable & {
  readonly segments: readonly Omit<SegmentRow, 'sequence'>[];
};

/** Writes the rows of an import as columns of segments that no live import owns yet. */
export async function stageTable(
  db: WorkspaceDb,
  importId: string,
  compared: ComparedTable,
  onSegment: (rows: number) => void,
): Promise<StagedTable> {
  const { built } = compared;
  const segments: Omit<SegmentRow, 'sequence'>[] = [];
  for (let start = 0; start < built.rows; start += SEGMENT_ROWS) {
    const end = Math.min(start + SEGMENT_ROWS, built.rows);
    const id = `${importId}/${built.table.name}/${segments.length}`;
    const rows: ColumnRow[] = [];
    for (const [column, data] of built.columns) {
      rows.push({ segment: id, column, ...packColumn(data, start, end) });
    }
    await db.columns.bulkPut(rows);
    const { first, last } = range(documentCodes(built).subarray(start, end));
    segments.push({
      id,
      table: built.table.name,
      importId,
      rows: end - start,
      mask: 0,
      firstDocument: first,
      lastDocument: last,
    });
    onSegment(end - start);
  }
  return { ...compared, segments };
}

/** Removes what an import wrote that was never published. */
export async function discardStaged(db: WorkspaceDb, importId: string): Promise<void> {
  await db.transaction('rw', [db.columns, db.staging], async () => {
    await db.columns.where('segment').startsWith(`${importId}/`).delete();
    await db.staging.delete(importId);
  });
}

function range(codes: Iterable<number>): { first: number; last: number } {
  let first = Infinity;
  let last = -1;
  for (const code of codes) {
    if (code < first) first = code;
    if (code > last) last = code;
  }
  return { first, last };
}
