import { FACT_TABLES } from '../../../domain/facts/factTables.ts';
import { discardStaged } from '../../facts/stageTable.ts';
import { putMasks } from '../../facts/touchedMasks.ts';
import type { DictionaryRow, ImportRow, WorkspaceDb } from '../../workspaceDb.ts';
import { BackupStop } from '../backupFailure.ts';
import { stopIfAborted, type BackupHooks } from '../backupHooks.ts';
import { mergedDictionaries } from './mergedDictionaries.ts';
import { mergedImports, renumbering } from './mergedImports.ts';
import { mergeTable, type MergedTable, type Numbering } from './mergeTable.ts';

/** Facts of both sides, worked out and staged; nobody sees them before they are published. */
export type MergedFacts = {
  readonly imports: readonly ImportRow[];
  readonly pages: readonly DictionaryRow[];
  readonly tables: readonly MergedTable[];
};

/**
 * Works out the facts of both sides and stages what has to be copied. To be called by who holds the
 * facts lock. `discardMerged` removes what was staged.
 *
 * @returns null where the facts stay as they are
 */
export async function mergeFacts(
  db: WorkspaceDb,
  incoming: WorkspaceDb,
  now: number,
  hooks: BackupHooks,
): Promise<MergedFacts | null> {
  const { mine, theirs, rows, changed } = await mergedImports(db, incoming);
  if (!changed) return null;
  const numbering: Numbering = {
    mine: renumbering(mine, rows),
    theirs: renumbering(theirs, rows),
    live: new Map(rows.filter(isLive).map(({ id, sequence }) => [id, sequence])),
  };
  const { recoding, pages } = await mergedDictionaries(db, incoming);
  const known = new Set(mine.map(({ id }) => id));
  const fresh = rows.filter((row) => isLive(row) && !known.has(row.id));
  const total = fresh.reduce((sum, row) => sum + row.rows, 0);
  let done = 0;
  const onRows = (count: number) => {
    stopIfAborted(hooks);
    done = Math.min(done + count, total);
    hooks.progress({ step: 'merging', done, total });
  };
  const tables: MergedTable[] = [];
  for (const table of Object.values(FACT_TABLES)) {
    tables.push(await mergeTable(db, incoming, table, numbering, recoding, now, onRows));
  }
  return { imports: rows, pages, tables };
}

/**
 * Makes merged facts visible. To be called inside a read-write transaction over all tables.
 *
 * @throws BackupStop 'changedMeanwhile' where another writer got in between
 */
export async function publishMerged(db: WorkspaceDb, facts: MergedFacts): Promise<void> {
  await db.imports.bulkPut([...facts.imports]);
  await db.dictionaries.bulkAdd([...facts.pages]);
  for (const table of facts.tables) {
    const { name, documents, released, kept, dropped, revision } = table;
    const now = (await db.revisions.get(name))?.revision ?? 0;
    if (now !== revision) throw new BackupStop('changedMeanwhile');
    if (documents.length === 0 && released.length === 0 && dropped.length === 0) continue;
    await db.revisions.put({ table: name, revision: revision + 1 });
    await db.documents.bulkDelete(released.map((id): [string, string] => [id, name]));
    await db.documents.bulkPut([...documents]);
    await db.columns.where('segment').anyOf(dropped).delete();
    await db.masks.where('segment').anyOf(dropped).delete();
    await db.segments.bulkDelete([...dropped]);
    await db.segments.bulkPut([...kept]);
    await putMasks(db, table);
  }
  await db.staging.clear();
}

/** Removes what was staged by merges and imports that did not come to their end. */
export async function discardMerged(db: WorkspaceDb): Promise<void> {
  for (const { importId } of await db.staging.toArray()) await discardStaged(db, importId);
}

function isLive({ state }: ImportRow): boolean {
  return state === 'live';
}
