import { grantPoints } from '../ledger/grantPoints.ts';
import { balanceOf, type MemberPoints } from '../ledger/memberPoints.ts';
import type { PointsEntry } from '../ledger/pointsEntry.ts';
import { spendPoints, type BalanceTooLow } from '../ledger/spendPoints.ts';
import type { PlannedAdjustment, Shortfall } from './adjustmentTypes.ts';

/**
 * The entry of points that are given or taken away by hand. A deduction that the balance does not
 * cover is refused, or takes what is there; of nothing it is an entry all the same, so that the rest
 * is not taken by surprise when the same is booked again.
 *
 * @param now epoch ms; time must have passed up to here
 */
export function adjustmentEntry(
  owner: MemberPoints,
  { key: id, member, points, reason: note, expiresAt }: PlannedAdjustment,
  now: number,
  shortfall: Shortfall,
): PointsEntry | BalanceTooLow {
  if (points > 0) {
    return grantPoints(owner, { id, member, at: now, points, note, availableAt: now, expiresAt });
  }
  const there = Math.max(0, balanceOf(owner));
  const wanted = shortfall === 'toZero' ? Math.min(there, -points) : -points;
  if (wanted === 0) return { id, member, at: now, kind: 'deduct', note, postings: [] };
  return spendPoints(owner, 'deduct', { id, member, at: now, points: wanted, note });
}
