import type { BuiltTable } from '../../domain/facts/columnBuilders.ts';
import { documentCodes } from '../../domain/facts/documentCodes.ts';
import { documentIndex, type DocumentIndex } from '../../domain/facts/documentIndex.ts';
import { keepRows } from '../../domain/facts/keepRows.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { documentsRows, newestDocuments, type NewestDocuments } from './newestDocuments.ts';

/** An import's rows in one table, less those of documents that are already stored as they are. */
export type ComparedTable = {
  readonly built: BuiltTable;
  /** All documents of the file. */
  readonly documents: DocumentIndex;
  /** By position in `documents`: 1 where it is already stored as it is. */
  readonly same: Uint8Array;
  /** As stored before this import, with room for all its documents. */
  readonly newest: NewestDocuments;
  readonly revision: number;
  readonly counts: { readonly fresh: number; readonly updated: number; readonly same: number };
};

/** Indexes by table: a file is compared when it is checked, and again when it is committed. */
const indexes = new WeakMap<BuiltTable, DocumentIndex>();

/** Compares an import's documents with the newest stored version of each. */
export async function compareDocuments(db: WorkspaceDb, built: BuiltTable): Promise<ComparedTable> {
  const { table } = built;
  const documents = indexes.get(built) ?? documentIndex(built);
  indexes.set(built, documents);
  const revision = (await db.revisions.get(table.name))?.revision ?? 0;
  const newest = newestDocuments(await documentsRows(db, table.name), documents.codes);

  const same = new Uint8Array(documents.codes.length);
  const counts = { fresh: 0, updated: 0, same: 0 };
  documents.codes.forEach((code, i) => {
    if (newest.stored[code] === 0) counts.fresh++;
    else if (
      newest.hashA[code] === documents.hashA[i] &&
      newest.hashB[code] === documents.hashB[i]
    ) {
      same[i] = 1;
      counts.same++;
    } else counts.updated++;
  });
  const rest = counts.same === 0 ? built : keepRows(built, changedRows(built, documents, same));
  return { built: rest, documents, same, newest, revision, counts };
}

/** Byte by row: 1 where its document is new or newer. */
function changedRows(built: BuiltTable, documents: DocumentIndex, same: Uint8Array): Uint8Array {
  const sameCodes = new Set<number>();
  documents.codes.forEach((code, i) => {
    if (same[i] === 1) sameCodes.add(code);
  });
  return Uint8Array.from(documentCodes(built), (code) => (sameCodes.has(code) ? 0 : 1));
}
