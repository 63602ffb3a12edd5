import type { WorkspaceDb } from '../workspaceDb.ts';
import { BackupStop } from './backupFailure.ts';
import { stopIfAborted, type BackupHooks } from './backupHooks.ts';
import type { RowCounts } from './backupFormat.ts';
import { BACKUP_ORDER, type BackupTable } from './backupTables.ts';
import { rowsInOrder } from './rowsInOrder.ts';

/** What takes a workspace's rows. */
export type WorkspaceVisitor = {
  /** Rows that will come, by table; tables without any are left out. */
  begin(counts: RowCounts): void;
  /** Rows of one table, in order of their keys; tables come in the order of `BACKUP_TABLES`. */
  rows(table: BackupTable, rows: readonly object[]): void;
  /** Awaited between rows of facts, so that a slow taker is not overrun. */
  ready(): Promise<void>;
};

/** Facts, last in the order: large, and changed under the lock of facts only. */
const FACT_TABLES = ['dictionaries', 'documents', 'segments', 'masks', 'columns'] as const;
type FactTable = (typeof FACT_TABLES)[number];

/**
 * Reads the whole workspace as it is at one moment. To be called by who holds the facts lock.
 *
 * One transaction over everything would make every write wait until the last column is read, which
 * takes seconds. So records and the list of imports are read in one transaction; facts, which
 * nobody but the holder of the lock changes, stay as they were at that moment, and are streamed.
 * That they did is checked at the end, for browsers without Web Locks.
 *
 * @throws BackupStop 'cancelled', 'changedMeanwhile'
 */
export async function readWorkspace(
  db: WorkspaceDb,
  visitor: WorkspaceVisitor,
  hooks: BackupHooks,
): Promise<void> {
  const before = await db.transaction('r', db.tables, async () => {
    const segments = (await db.segments.orderBy('id').primaryKeys()).sort(byUnits);
    const counts: Record<string, number> = {};
    for (const table of BACKUP_ORDER) {
      const owned = table === 'columns' || table === 'masks';
      const count = owned
        ? await db.table(table).where('segment').anyOf(segments).count()
        : await db.table(table).count();
      if (count > 0) counts[table] = count;
    }
    visitor.begin(counts);
    for (const table of BACKUP_ORDER) {
      if (isFactTable(table)) continue;
      await rowsInOrder<object, unknown>(db.table(table), 500, (rows) => {
        visitor.rows(table, rows);
      });
    }
    return { segments, facts: await factsMark(db) };
  });

  for (const table of FACT_TABLES) {
    await factRows(db, table, before.segments, async (rows) => {
      stopIfAborted(hooks);
      visitor.rows(table, rows);
      await visitor.ready();
    });
  }
  if ((await factsMark(db)) !== before.facts) throw new BackupStop('changedMeanwhile');
}

/** Columns and masks by segment, so that those of imports under way are left out. */
async function factRows(
  db: WorkspaceDb,
  table: FactTable,
  segments: readonly string[],
  take: (rows: object[]) => Promise<void>,
): Promise<void> {
  switch (table) {
    case 'columns':
    case 'masks':
      for (const segment of segments) {
        await take(await db.table<object>(table).where('segment').equals(segment).toArray());
      }
      return;
    case 'dictionaries':
      return rowsInOrder(db.dictionaries, 4, take);
    case 'documents':
      return rowsInOrder(db.documents, 1, take);
    case 'segments':
      return rowsInOrder(db.segments, 500, take);
  }
}

/** Grows with every import and undo. */
async function factsMark(db: WorkspaceDb): Promise<string> {
  const revisions = await db.revisions.toArray();
  return revisions.map(({ table, revision }) => `${table}:${revision}`).join(' ');
}

function isFactTable(table: BackupTable): table is FactTable {
  return FACT_TABLES.some((each) => each === table);
}

/** As IndexedDB orders strings. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
