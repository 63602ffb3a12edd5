import { useLive } from './useLive.ts';
import type { ImportRow, WorkspaceDb } from './workspaceDb.ts';

export type ImportRecord = ImportRow;

/** All imports, newest first, undone ones included. */
export async function importHistory(db: WorkspaceDb): Promise<ImportRecord[]> {
  return db.imports.orderBy('sequence').reverse().toArray();
}

export function useImportHistory(db: WorkspaceDb): ImportRecord[] | undefined {
  return useLive(() => importHistory(db), [db]);
}

/** Rows stored by fact table (rows hidden by newer versions included), for tables with any. */
export function useFactCounts(db: WorkspaceDb): ReadonlyMap<string, number> | undefined {
  return useLive(async () => {
    const counts = new Map<string, number>();
    await db.segments.each(({ table, rows }) => counts.set(table, (counts.get(table) ?? 0) + rows));
    return counts;
  }, [db]);
}

/** Revision of each fact table as one string: changes whenever visible rows change. */
export function useRevisions(db: WorkspaceDb): string | undefined {
  return useLive(async () => {
    const rows = await db.revisions.toArray();
    return rows.map(({ table, revision }) => `${table}:${revision}`).join(' ');
  }, [db]);
}
