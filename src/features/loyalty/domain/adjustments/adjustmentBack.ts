import { clawBack } from '../ledger/clawBack.ts';
import { comeBack } from '../ledger/comeBack.ts';
import type { MemberPoints } from '../ledger/memberPoints.ts';
import { postingsOf, type PointsEntry } from '../ledger/pointsEntry.ts';

/**
 * The entry that takes an adjustment back; the adjustment itself stays, as all entries do. Given
 * points are taken, those that were spent meanwhile out of others, down to 0. Points that were taken
 * go back to their lots, and expire at once where those have expired.
 *
 * @param now epoch ms; time must have passed up to here
 * @returns undefined where nothing is left to take back
 */
export function adjustmentBack(
  owner: MemberPoints,
  { id: adjusted, member, kind, postings, note = '' }: PointsEntry,
  now: number,
): PointsEntry | undefined {
  const id = `undo:${adjusted}`;
  if (kind === 'grant') {
    const points = owner.lots.get(adjusted)?.granted ?? 0;
    const entry = clawBack(owner, { id, member, at: now, lot: adjusted, points, policy: 'toZero' });
    return entry && { ...entry, note };
  }
  const parts = postings.flatMap(({ account, lot, points }) =>
    account === 'clawedBack' && lot !== null && owner.lots.has(lot) ? [{ lot, points }] : [],
  );
  if (parts.length === 0) return undefined;
  const back = postingsOf(comeBack(owner, 'clawedBack', parts, now));
  return { id, member, at: now, kind: 'returnSpent', note, postings: back };
}
