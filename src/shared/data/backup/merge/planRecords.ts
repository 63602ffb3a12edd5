import type { Table } from 'dexie';
import { canonicalJson } from '../../../domain/audit/canonicalJson.ts';
import { lineAt } from '../../../domain/policy/lineAt.ts';
import type { PolicyVersion } from '../../../domain/policy/policyTypes.ts';
import type { MappingRow, WorkspaceDb } from '../../workspaceDb.ts';
import { isMergedTable, RECORD_TABLES, type MergedTableName } from '../../writes/recordTables.ts';
import { keyOf, rowsInOrder } from '../rowsInOrder.ts';
import { hasNews, knowledgeOf, newEntries, recordId, type Knowledge } from './auditKnowledge.ts';
import type { MergeConflict, MergeSide, RecordDifference, RecordsPlan } from './mergeTypes.ts';

/**
 * Decides record by record. The audit trails tell who knew of which change: a record that only the
 * other side has changed is taken, one that only this side has changed stays, and one that both
 * have changed, each without knowing of the other, is a conflict.
 *
 * @param now epoch ms, for what is live
 * @throws BackupStop 'auditBroken', 'auditDiffers'
 */
export async function planRecords(
  mine: WorkspaceDb,
  theirs: WorkspaceDb,
  now: number,
): Promise<RecordsPlan> {
  const known = { mine: await knowledgeOf(mine), theirs: await knowledgeOf(theirs) };
  const entries = await newEntries(mine, theirs, known.mine);
  const takes: RecordDifference[] = [];
  const conflicts: MergeConflict[] = [];
  for (const table of Object.keys(RECORD_TABLES).filter(isMergedTable)) {
    for (const difference of await differences(mine, theirs, table, known.theirs)) {
      const verdict = verdictOn(difference, known);
      if (verdict === 'take') takes.push(difference);
      if (verdict === 'conflict') {
        conflicts.push({ ...difference, live: await liveVersions(mine, theirs, difference, now) });
      }
    }
  }
  return { entries, takes, conflicts, mappings: await newerMappings(mine, theirs) };
}

/** Records that are not alike. One that is here only counts where the other side removed it. */
async function differences(
  mine: WorkspaceDb,
  theirs: WorkspaceDb,
  name: MergedTableName,
  known: Knowledge,
): Promise<RecordDifference[]> {
  const own: Table<object, string> = mine.table(name);
  const other: Table<object, string> = theirs.table(name);
  const found: RecordDifference[] = [];
  const keysOf = (rows: readonly object[]) => rows.map((row) => String(keyOf(own, row)));
  const note = (key: string, m: unknown, t: unknown) => {
    found.push({ id: recordId(name, key), table: name, key, mine: m, theirs: t });
  };
  await rowsInOrder(other, 500, async (rows) => {
    const keys = keysOf(rows);
    const owned = await own.bulkGet(keys);
    keys.forEach((key, i) => {
      const before = owned[i] ?? null;
      if (canonicalJson(before) !== canonicalJson(rows[i])) note(key, before, rows[i]);
    });
  });
  if (RECORD_TABLES[name].onlyGrows) return found;
  await rowsInOrder(own, 500, async (rows) => {
    const touched = rows.filter((row) =>
      known.changed.has(recordId(name, String(keyOf(own, row)))),
    );
    const keys = keysOf(touched);
    const others = await other.bulkGet(keys);
    keys.forEach((key, i) => {
      if (!others[i]) note(key, touched[i], null);
    });
  });
  return found;
}

function verdictOn(
  { id, mine, theirs }: RecordDifference,
  known: Readonly<Record<MergeSide, Knowledge>>,
): 'keep' | 'take' | 'conflict' {
  const here = hasNews(known.mine, known.theirs, id);
  const there = hasNews(known.theirs, known.mine, id);
  if (here !== there) return there ? 'take' : 'keep';
  if (here) return 'conflict';
  // No trail tells of it: made with the shop, or by a version without one.
  if (mine === null) return 'take';
  return theirs === null ? 'keep' : 'conflict';
}

async function liveVersions(
  mine: WorkspaceDb,
  theirs: WorkspaceDb,
  { table, key }: RecordDifference,
  now: number,
): Promise<MergeConflict['live']> {
  if (table !== 'policyLines') return null;
  const live = async (db: WorkspaceDb): Promise<PolicyVersion | null> => {
    const step = lineAt(await db.policyLines.get(key), now);
    return (step && (await db.policyVersions.get(step.version))) ?? null;
  };
  return { mine: await live(mine), theirs: await live(theirs) };
}

/** How headers were last mapped: the later answer holds. */
async function newerMappings(mine: WorkspaceDb, theirs: WorkspaceDb): Promise<MappingRow[]> {
  const rows = await theirs.mappings.toArray();
  const own = await mine.mappings.bulkGet(rows.map(({ headerKey }) => headerKey));
  return rows.filter(({ savedAt }, i) => savedAt > (own[i]?.savedAt ?? -Infinity));
}
