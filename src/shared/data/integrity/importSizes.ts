import type { ColumnRow, WorkspaceDb } from '../workspaceDb.ts';

/** What an import's rows take on the disk; lists of documents and dictionaries are not counted. */
export type ImportSize = { readonly importId: string; readonly bytes: number };

/** Bytes of the stored columns and masks of each import that has any, most first. */
export async function importSizes(db: WorkspaceDb): Promise<ImportSize[]> {
  const bytes = new Map<string, number>();
  const importOf = new Map((await db.segments.toArray()).map(({ id, importId }) => [id, importId]));
  const count = (segment: string, size: number) => {
    const importId = importOf.get(segment);
    if (importId !== undefined) bytes.set(importId, (bytes.get(importId) ?? 0) + size);
  };
  await db.columns.each((row) => {
    count(row.segment, bytesOf(row));
  });
  await db.masks.each(({ segment, hidden }) => {
    count(segment, hidden.byteLength);
  });
  return [...bytes]
    .map(([importId, size]) => ({ importId, bytes: size }))
    .sort((a, b) => b.bytes - a.bytes || (a.importId < b.importId ? -1 : 1));
}

function bytesOf(row: ColumnRow): number {
  return row.type === 'text' ? 2 * row.text.length + row.offsets.byteLength : row.packed.byteLength;
}
