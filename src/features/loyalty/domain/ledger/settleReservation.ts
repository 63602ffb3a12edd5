import { comeBack } from './comeBack.ts';
import type { MemberPoints } from './memberPoints.ts';
import { postingsOf, type PointsEntry, type Posting } from './pointsEntry.ts';
import type { LotPoints } from './takeAvailable.ts';

/**
 * Points that are kept aside. Whoever reserves keeps this itself: entries that are booked go into
 * columns in time, and are not read one by one.
 */
export type Reservation = {
  /** Id of the entry that reserved them. */
  readonly id: string;
  readonly member: number;
  readonly held: readonly LotPoints[];
};

/** What an entry keeps aside. */
export function reservationOf({ id, member, postings }: PointsEntry): Reservation {
  const held = postings.flatMap(({ account, lot, points }) =>
    account === 'reserved' && lot !== null ? [{ lot, points }] : [],
  );
  return { id, member, held };
}

/** Reserved points are spent. */
export function fulfilReservation(reserved: Reservation, at: number): PointsEntry {
  const { id, member, held } = reserved;
  return {
    id: `fulfil:${id}`,
    member,
    at,
    kind: 'fulfil',
    postings: moved(held, 'reserved', 'redeemed'),
  };
}

/** Reserved points come back to their lots. @see comeBack */
export function releaseReservation(
  owner: MemberPoints,
  { id, member, held }: Reservation,
  at: number,
): PointsEntry {
  return {
    id: `release:${id}`,
    member,
    at,
    kind: 'release',
    postings: postingsOf(comeBack(owner, 'reserved', held, at)),
  };
}

/**
 * A spending that was a mistake is kept aside again, out of the same lots, though they may have
 * expired: what is reserved does not expire.
 *
 * @param id of the new reservation; the old one's is used up
 */
export function reserveAgain(
  { member, held }: Reservation,
  { id, at }: { readonly id: string; readonly at: number },
): PointsEntry {
  return { id, member, at, kind: 'reserve', postings: moved(held, 'redeemed', 'reserved') };
}

function moved(
  held: readonly LotPoints[],
  from: 'reserved' | 'redeemed',
  to: 'reserved' | 'redeemed',
): Posting[] {
  return held.flatMap(({ lot, points }) => [
    { account: from, lot, points: -points },
    { account: to, lot, points },
  ]);
}
