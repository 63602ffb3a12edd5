import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { RedemptionRow } from '../../../../shared/data/ledgerRows.ts';
import type { RedemptionState } from '../../domain/gifts/redemption.ts';

/** A redemption as the queue lists it. */
export type QueuedRedemption = RedemptionRow & {
  /** Whether it holds a code. */
  readonly coded: boolean;
};

/** No more are listed at once; those that wait longest come first. */
export const MOST_LISTED = 500;

/**
 * Redemptions in the order of work: those that wait, the soonest to expire first; then the newest
 * settled.
 *
 * @param show one state, or all
 */
export async function redemptionQueue(
  db: WorkspaceDb,
  show: RedemptionState | 'all',
): Promise<readonly QueuedRedemption[]> {
  const { redemptions, couponCodes } = db;
  return db.transaction('r', [redemptions, couponCodes], async () => {
    const found =
      show === 'all'
        ? await redemptions.toArray()
        : await redemptions.where('state').equals(show).toArray();
    const listed = found.sort(byWork).slice(0, MOST_LISTED);
    const codes = await couponCodes
      .where('redemption')
      .anyOf(listed.map(({ id }) => id))
      .toArray();
    const coded = new Set(codes.map(({ redemption }) => redemption));
    return listed.map((row) => ({ ...row, coded: coded.has(row.id) }));
  });
}

/** All that a member asked for, newest first. */
export async function redemptionsOf(
  db: WorkspaceDb,
  member: number,
): Promise<readonly RedemptionRow[]> {
  const rows = await db.redemptions.where('member').equals(member).toArray();
  return rows.sort((a, b) => b.at - a.at);
}

function byWork(a: RedemptionRow, b: RedemptionRow): number {
  const waiting = Number(b.state === 'reserved') - Number(a.state === 'reserved');
  if (waiting !== 0) return waiting;
  if (a.state === 'reserved') return a.expiresAt - b.expiresAt;
  return (b.settledAt ?? 0) - (a.settledAt ?? 0);
}
