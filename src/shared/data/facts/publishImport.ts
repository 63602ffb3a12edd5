import { appendAudit } from '../writes/appendAudit.ts';
import { FACT_WRITES } from '../writes/factWrites.ts';
import type { DictionaryRow, DocumentsRow, WorkspaceDb } from '../workspaceDb.ts';
import type { ImportDescription } from './importDescription.ts';
import { overlay } from './newestDocuments.ts';
import type { StagedTable } from './stageTable.ts';
import { putMasks, touchedMasks, type MaskChange } from './touchedMasks.ts';

/** Another writer got in between (possible only where the browser has no Web Locks). */
export class FactsChanged extends Error {
  override readonly name = 'FactsChanged';
}

/** Makes a staged import visible, in one transaction: all of it or nothing. */
export async function publishImport(
  db: WorkspaceDb,
  description: ImportDescription,
  counts: { rows: number; fresh: number; updated: number },
  staged: readonly StagedTable[],
  pages: readonly DictionaryRow[],
): Promise<void> {
  const sequence = ((await db.imports.orderBy('sequence').last())?.sequence ?? 0) + 1;
  const documents = staged.map((table) => documentsRow(description.id, sequence, table));
  const changes: MaskChange[] = [];
  for (const [i, table] of staged.entries()) {
    const row = documents[i];
    if (row) changes.push(await maskChange(db, table, row));
  }

  const scope = [
    db.imports,
    db.staging,
    db.segments,
    db.masks,
    db.dictionaries,
    db.documents,
    db.revisions,
    db.audit,
  ];
  await db.transaction('rw', scope, async () => {
    for (const { built, revision } of staged) {
      const now = (await db.revisions.get(built.table.name))?.revision ?? 0;
      if (now !== revision) throw new FactsChanged();
      if (built.rows > 0) {
        await db.revisions.put({ table: built.table.name, revision: revision + 1 });
      }
    }
    const { rows, fresh, updated } = counts;
    const state = { state: 'live', undoneAt: null } as const;
    const { by, ...about } = description;
    const row = { ...about, ...state, by: by.name, sequence, rows, fresh, updated };
    await db.imports.add(row);
    await db.dictionaries.bulkAdd([...pages]);
    await db.documents.bulkAdd(documents);
    for (const { segments } of staged) {
      await db.segments.bulkAdd(segments.map((segment) => ({ ...segment, sequence })));
    }
    for (const change of changes) await putMasks(db, change);
    await db.staging.delete(description.id);
    await appendAudit(db, by, about.at, {
      write: FACT_WRITES.commit,
      subject: about.id,
      details: { kind: about.kind, fileName: about.fileName, rows, fresh, updated },
      changes: [],
      undoes: null,
    });
  });
}

/** Hides the older rows of the documents that this import brings in a newer version. */
async function maskChange(
  db: WorkspaceDb,
  { newest, documents, same, counts, built, revision }: StagedTable,
  row: DocumentsRow,
): Promise<MaskChange> {
  if (counts.updated === 0) return { segments: [], masks: [] };
  const touched = new Uint8Array(newest.stored.length);
  documents.codes.forEach((code, i) => {
    if (same[i] === 0 && newest.stored[code] !== 0) touched[code] = 1;
  });
  overlay(newest, row);
  const { name, document } = built.table;
  const segments = await db.segments.where('table').equals(name).toArray();
  return touchedMasks(db, segments, document, touched, newest.stored, revision + 1);
}

function documentsRow(importId: string, sequence: number, table: StagedTable): DocumentsRow {
  const { codes, hashA, hashB } = table.documents;
  const stored = codes.map((code, i) =>
    table.same[i] === 1 ? (table.newest.stored[code] ?? 0) : sequence,
  );
  return { importId, table: table.built.table.name, sequence, codes, stored, hashA, hashB };
}
