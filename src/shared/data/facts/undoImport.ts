import type { Actor } from '../../domain/audit/auditEntry.ts';
import { FACT_TABLES } from '../../domain/facts/factTables.ts';
import type { DocumentsRow, SegmentRow, WorkspaceDb } from '../workspaceDb.ts';
import { appendAudit } from '../writes/appendAudit.ts';
import { FACT_WRITES } from '../writes/factWrites.ts';
import { withFactsLock } from './factsLock.ts';
import { documentsRows, newestDocuments } from './newestDocuments.ts';
import { putMasks, touchedMasks, type MaskChange } from './touchedMasks.ts';

/** What undoing changes in one table. */
type TableUndo = MaskChange & {
  readonly table: string;
  readonly revision: number;
  /** Segments whose rows no live import holds any more. */
  readonly dropped: readonly SegmentRow[];
};

/**
 * Takes an import back: it no longer holds its documents, so that older versions of them are seen
 * again, unless a later import hides those. Segments that nobody refers to are dropped; rows that a
 * later file had just the same stay, because that import holds them too. Dictionaries keep their
 * values.
 *
 * @returns false where the import is not live (undone before, in another tab)
 */
export async function undoImport(
  db: WorkspaceDb,
  importId: string,
  actor: Actor,
  now: number,
): Promise<boolean> {
  return withFactsLock(db.name, async () => {
    const found = await db.imports.get(importId);
    if (found?.state !== 'live') return false;
    const held = (await db.documents.toArray()).filter((row) => row.importId === importId);
    const undos: TableUndo[] = [];
    for (const row of held) undos.push(await tableUndo(db, row));

    const scope = [
      db.imports,
      db.segments,
      db.columns,
      db.masks,
      db.documents,
      db.revisions,
      db.audit,
    ];
    await db.transaction('rw', scope, async () => {
      for (const undo of undos) {
        const dropped = undo.dropped.map(({ id }) => id);
        await db.columns.where('segment').anyOf(dropped).delete();
        await db.masks.where('segment').anyOf(dropped).delete();
        await db.segments.bulkDelete(dropped);
        await db.documents.delete([importId, undo.table]);
        await putMasks(db, undo);
        await db.revisions.put({ table: undo.table, revision: undo.revision });
      }
      await db.imports.update(importId, { state: 'undone', undoneAt: now });
      const entries = await db.audit.where('subject').equals(importId).toArray();
      const commit = entries.find(
        ({ write, machine }) => write === FACT_WRITES.commit && machine === actor.machine,
      );
      await appendAudit(db, actor, now, {
        write: FACT_WRITES.undo,
        subject: importId,
        details: { kind: found.kind, fileName: found.fileName, rows: found.rows },
        changes: [],
        undoes: commit?.sequence ?? null,
      });
    });
    return true;
  });
}

async function tableUndo(db: WorkspaceDb, held: DocumentsRow): Promise<TableUndo> {
  const { table } = held;
  const definition = Object.values(FACT_TABLES).find(({ name }) => name === table);
  if (!definition) throw new Error(`no fact table ${table}`);
  const revision = ((await db.revisions.get(table))?.revision ?? 0) + 1;
  const rest = (await documentsRows(db, table)).filter((row) => row.importId !== held.importId);
  const holding = new Set<number>();
  for (const row of rest) for (const sequence of row.stored) holding.add(sequence);

  const segments = await db.segments.where('table').equals(table).toArray();
  const dropped = segments.filter(({ sequence }) => !holding.has(sequence));
  const kept = segments.filter(({ sequence }) => holding.has(sequence));
  const newest = newestDocuments(rest, held.codes);
  const touched = new Uint8Array(newest.stored.length);
  for (const code of held.codes) touched[code] = 1;
  const change = await touchedMasks(
    db,
    kept,
    definition.document,
    touched,
    newest.stored,
    revision,
  );
  return { table, revision, dropped, ...change };
}
