import type { MemberPoints } from './memberPoints.ts';
import { payDeficit } from './payDeficit.ts';
import type { Posting } from './pointsEntry.ts';
import type { LotPoints } from './takeAvailable.ts';

/**
 * Points go back to the lots that they came from, with the expiry that they had. Those of lots that
 * have expired meanwhile expire at once; otherwise members could order and cancel to keep points
 * alive (Oracle Siebel Loyalty). The others first pay what the member owes.
 *
 * @param at epoch ms
 */
export function comeBack(
  owner: MemberPoints,
  from: 'reserved' | 'redeemed' | 'clawedBack',
  parts: readonly LotPoints[],
  at: number,
): Posting[] {
  const postings: Posting[] = [];
  const alive: LotPoints[] = [];
  for (const part of parts) {
    const { lot, points } = part;
    const expiresAt = owner.lots.get(lot)?.expiresAt ?? null;
    const expired = expiresAt !== null && expiresAt <= at;
    postings.push(
      { account: from, lot, points: -points },
      { account: expired ? 'expired' : 'available', lot, points },
    );
    if (!expired) alive.push(part);
  }
  return [...postings, ...payDeficit(owner, alive)];
}
