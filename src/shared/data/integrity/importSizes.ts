import type { ColumnRow, WorkspaceDb } from '../workspaceDb.ts';

/** What an import takes on the disk; dictionaries, which all share, are not counted. */
export type ImportSize = { readonly importId: string; readonly bytes: number };

/** Bytes of the columns, masks and lists of documents of each import that has any, most first. */
export async function importSizes(db: WorkspaceDb): Promise<ImportSize[]> {
  const bytes = new Map<string, number>();
  const importOf = new Map((await db.segments.toArray()).map(({ id, importId }) => [id, importId]));
  const add = (importId: string, size: number) => {
    bytes.set(importId, (bytes.get(importId) ?? 0) + size);
  };
  const count = (segment: string, size: number) => {
    const importId = importOf.get(segment);
    if (importId !== undefined) add(importId, size);
  };
  await db.columns.each((row) => {
    count(row.segment, bytesOf(row));
  });
  await db.masks.each(({ segment, hidden }) => {
    count(segment, hidden.byteLength);
  });
  await db.documents.each(({ importId, codes, stored, hashA, hashB }) => {
    add(importId, codes.byteLength + stored.byteLength + hashA.byteLength + hashB.byteLength);
  });
  return [...bytes]
    .map(([importId, size]) => ({ importId, bytes: size }))
    .sort((a, b) => b.bytes - a.bytes || (a.importId < b.importId ? -1 : 1));
}

function bytesOf(row: ColumnRow): number {
  return row.type === 'text' ? 2 * row.text.length + row.offsets.byteLength : row.packed.byteLength;
}
