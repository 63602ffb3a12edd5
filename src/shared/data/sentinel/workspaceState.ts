import type { WorkspaceDb } from '../workspaceDb.ts';
import type { SentinelShop } from './sentinel.ts';

export type WorkspaceState = Pick<SentinelShop, 'generation' | 'imports' | 'rows'>;

/**
 * What a workspace's database holds. The generation is the number of entries of the audit trail and
 * of changes to fact tables: both only ever grow, undo included, so a smaller one means that
 * something was lost.
 */
export async function workspaceState(db: WorkspaceDb): Promise<WorkspaceState> {
  return db.transaction('r', [db.imports, db.segments, db.revisions, db.audit], async () => {
    const live = await db.imports.filter(({ state }) => state === 'live').count();
    const revisions = await db.revisions.toArray();
    const rows: Record<string, number> = {};
    await db.segments.each((segment) => {
      rows[segment.table] = (rows[segment.table] ?? 0) + segment.rows;
    });
    return {
      generation: revisions.reduce((sum, { revision }) => sum + revision, await db.audit.count()),
      imports: live,
      rows,
    };
  });
}
