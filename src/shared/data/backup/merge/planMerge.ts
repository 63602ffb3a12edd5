import type { WorkspaceDb } from '../../workspaceDb.ts';
import {
  isKeptTable,
  isRecordTable,
  RECORD_TABLES,
  type KeptTableName,
} from '../../writes/recordTables.ts';
import { mergedImports, type MergedImports } from './mergedImports.ts';
import type { MergePlan, MergePreview, RecordDifference } from './mergeTypes.ts';
import { planRecords } from './planRecords.ts';

/**
 * What merging another copy of this shop would do; changes nothing.
 *
 * @param incoming their copy, read from a backup into a database of its own
 * @param now epoch ms
 * @throws BackupStop 'auditBroken', 'auditDiffers'
 */
export async function planMerge(
  db: WorkspaceDb,
  incoming: WorkspaceDb,
  now: number,
): Promise<MergePlan> {
  const records = await planRecords(db, incoming, now);
  const imports = await mergedImports(db, incoming);
  const preview = {
    related: await areRelated(db, imports, incoming),
    imports: importCounts(imports),
    records: recordCounts(records.takes),
    entries: records.entries.length,
    kept: await keptTables(incoming),
    conflicts: records.conflicts,
  };
  return { records, preview };
}

/** Tables that are not merged, of those in which their copy has something. */
async function keptTables(incoming: WorkspaceDb): Promise<KeptTableName[]> {
  const kept: KeptTableName[] = [];
  for (const name of Object.keys(RECORD_TABLES)) {
    if (!isRecordTable(name) || !isKeptTable(name)) continue;
    if ((await incoming[name].count()) > 0) kept.push(name);
  }
  return kept;
}

function importCounts({ mine, rows }: MergedImports): MergePreview['imports'] {
  const own = new Map(mine.map((row) => [row.id, row]));
  const fresh = rows.filter(({ id }) => !own.has(id));
  const added = fresh.filter(({ state }) => state === 'live');
  return {
    added,
    lines: added.reduce((sum, row) => sum + row.rows, 0),
    history: fresh.length - added.length,
    takenBack: rows.filter(({ id, state }) => {
      return state === 'undone' && own.get(id)?.state === 'live';
    }),
  };
}

function recordCounts(takes: readonly RecordDifference[]): MergePreview['records'] {
  const added = takes.filter(({ mine }) => mine === null).length;
  const removed = takes.filter(({ theirs }) => theirs === null).length;
  return { added, removed, changed: takes.length - added - removed };
}

/** Whether both have an import or the beginning of an audit trail in common, or one has nothing. */
async function areRelated(
  db: WorkspaceDb,
  { mine, theirs }: MergedImports,
  incoming: WorkspaceDb,
): Promise<boolean> {
  const ids = new Set(mine.map(({ id }) => id));
  if (theirs.some(({ id }) => ids.has(id))) return true;
  const first = async (each: WorkspaceDb) =>
    (
      await each.audit
        .toCollection()
        .filter(({ sequence }) => sequence === 1)
        .toArray()
    ).map(({ hash }) => hash);
  const [own, others] = [await first(db), await first(incoming)];
  if (own.some((hash) => others.includes(hash))) return true;
  return (mine.length === 0 && own.length === 0) || (theirs.length === 0 && others.length === 0);
}
