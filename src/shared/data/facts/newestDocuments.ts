import type { DocumentsRow, WorkspaceDb } from '../workspaceDb.ts';

/** For each document of a table, by code: whose rows are seen, and with what content. */
export type NewestDocuments = {
  /** Sequence number of the import whose segments hold the rows; 0 where no live import does. */
  readonly stored: Int32Array;
  readonly hashA: Int32Array;
  readonly hashB: Int32Array;
};

/** The documents rows of a table in order of import, one for each live import. */
export async function documentsRows(db: WorkspaceDb, table: string): Promise<DocumentsRow[]> {
  return db.documents.where('table').equals(table).sortBy('sequence');
}

/**
 * Lays documents rows over each other, later ones on top.
 *
 * @param codes documents to make room for besides those of the rows
 */
export function newestDocuments(
  rows: readonly DocumentsRow[],
  codes: Int32Array = new Int32Array(),
): NewestDocuments {
  const size = Math.max(highest(codes), ...rows.map((row) => highest(row.codes))) + 1;
  const newest = {
    stored: new Int32Array(size),
    hashA: new Int32Array(size),
    hashB: new Int32Array(size),
  };
  for (const row of rows) overlay(newest, row);
  return newest;
}

/** Lays a newer import's documents over the older ones. */
export function overlay(newest: NewestDocuments, row: DocumentsRow): void {
  for (let i = 0; i < row.codes.length; i++) {
    const code = row.codes[i] ?? 0;
    newest.stored[code] = row.stored[i] ?? 0;
    newest.hashA[code] = row.hashA[i] ?? 0;
    newest.hashB[code] = row.hashB[i] ?? 0;
  }
}

function highest(codes: Int32Array): number {
  let max = -1;
  for (const code of codes) if (code > max) max = code;
  return max;
}
