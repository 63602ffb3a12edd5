import { useLive } from '../../../../shared/data/useLive.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PrizeIssueRow } from '../../../../shared/domain/community/activityRecords.ts';

/** An issue, and whether a code is held for it (else a piece of stock). */
export type KnownIssue = PrizeIssueRow & { readonly hasCode: boolean };

/** What a draw or an activity has handed out, by id; undefined while it is read. */
export function useIssues(
  db: WorkspaceDb,
  source: string,
): ReadonlyMap<string, KnownIssue> | undefined {
  return useLive(async () => {
    const rows = await db.prizeIssues.where('source').equals(source).toArray();
    const held = await db.couponCodes
      .where('redemption')
      .anyOf(rows.map(({ id }) => id))
      .toArray();
    const coded = new Set(held.map(({ redemption }) => redemption));
    return new Map(rows.map((row) => [row.id, { ...row, hasCode: coded.has(row.id) }]));
  }, [db, source]);
}
