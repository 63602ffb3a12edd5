import type { MemberPoints } from './memberPoints.ts';
import { payDeficit } from './payDeficit.ts';
import { postingsOf, type Earned, type LotTerms, type PointsEntry } from './pointsEntry.ts';

export type Grant = LotTerms & {
  /** Becomes the name of the lot. */
  readonly id: string;
  readonly member: number;
  /** Epoch ms. */
  readonly at: number;
  /** Above 0. */
  readonly points: number;
  readonly earned?: Earned;
  readonly note?: string;
};

/**
 * A new lot: pending until it becomes available, or available at once, where it first pays what the
 * member owes.
 *
 * @throws RangeError where the points are not a whole number above 0
 */
export function grantPoints(
  owner: MemberPoints,
  { id, member, at, points, availableAt, expiresAt, earned, note }: Grant,
): PointsEntry {
  if (!Number.isSafeInteger(points) || points <= 0) {
    throw new RangeError(`no grant of ${points} points`);
  }
  const waits = availableAt > at;
  return {
    id,
    member,
    at,
    kind: 'grant',
    terms: { availableAt, expiresAt },
    ...(earned ? { earned } : {}),
    ...(note === undefined ? {} : { note }),
    postings: postingsOf([
      { account: 'issued', lot: id, points: -points },
      { account: waits ? 'pending' : 'available', lot: id, points },
      ...(waits ? [] : payDeficit(owner, [{ lot: id, points }])),
    ]),
  };
}
