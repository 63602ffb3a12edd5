import { inConsumptionOrder } from './consumptionOrder.ts';
import type { MemberPoints } from './memberPoints.ts';
import { postingsOf, type PointsEntry, type Posting } from './pointsEntry.ts';

/**
 * What happens where points to be taken back have been spent already (Talon.One's return policies):
 * only pending points are taken; what is available, down to 0; or all, and the member owes the rest.
 */
export const NEGATIVE_POLICIES = ['onlyPending', 'toZero', 'owe'] as const;
export type NegativePolicy = (typeof NEGATIVE_POLICIES)[number];

export type ClawBack = {
  readonly id: string;
  readonly member: number;
  /** Epoch ms. */
  readonly at: number;
  /** What was granted for the order. */
  readonly lot: string;
  /** To be taken back; never more than is left of the grant. */
  readonly points: number;
  readonly policy: NegativePolicy;
};

/**
 * Takes back points of a grant: first of the lot's own that are pending, then available. What of it
 * had expired has been taken already and is only booked over. What was spent comes out of the
 * member's other points, soonest-expiring first, and then, by the policy, out of future ones.
 *
 * @returns undefined where nothing is left to take back, so that a claw-back never gives points
 */
export function clawBack(
  owner: MemberPoints,
  { id, member, at, lot: name, points, policy }: ClawBack,
): PointsEntry | undefined {
  const lot = owner.lots.get(name);
  if (!lot) return undefined;
  const due = Math.min(points, lot.granted - lot.claimed);
  if (due <= 0) return undefined;
  const postings: Posting[] = [];
  let missing = due;
  const take = (account: Posting['account'], from: string | null, there: number) => {
    const some = Math.min(there, missing);
    missing -= some;
    postings.push({ account, lot: from, points: -some });
  };
  take('pending', name, lot.pending);
  if (policy !== 'onlyPending') take('available', name, lot.available);
  take('expired', name, lot.expired);
  if (policy !== 'onlyPending') {
    for (const other of inConsumptionOrder(owner)) {
      if (other.id !== name) take('available', other.id, other.available);
    }
  }
  if (policy === 'owe') take('deficit', null, Infinity);
  postings.push({ account: 'clawedBack', lot: name, points: due - missing });
  return {
    id,
    member,
    at,
    kind: 'clawBack',
    postings: postingsOf(postings),
    claimed: { lot: name, points: due },
  };
}
