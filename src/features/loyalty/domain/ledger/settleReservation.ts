import { comeBack } from './comeBack.ts';
import type { MemberPoints } from './memberPoints.ts';
import { postingsOf, type PointsEntry } from './pointsEntry.ts';

/** The reserved points of an entry are spent. */
export function fulfilReservation(reserved: PointsEntry, at: number): PointsEntry {
  return {
    id: `fulfil:${reserved.id}`,
    member: reserved.member,
    at,
    kind: 'fulfil',
    postings: heldBy(reserved).flatMap(({ lot, points }) => [
      { account: 'reserved', lot, points: -points },
      { account: 'redeemed', lot, points },
    ]),
  };
}

/** The reserved points of an entry come back to their lots. @see comeBack */
export function releaseReservation(
  owner: MemberPoints,
  reserved: PointsEntry,
  at: number,
): PointsEntry {
  return {
    id: `release:${reserved.id}`,
    member: reserved.member,
    at,
    kind: 'release',
    postings: postingsOf(comeBack(owner, 'reserved', heldBy(reserved), at)),
  };
}

function heldBy({ postings }: PointsEntry) {
  return postings.flatMap(({ account, lot, points }) =>
    account === 'reserved' && lot !== null ? [{ lot, points }] : [],
  );
}
