import type { PointsEntry, Posting } from '../ledger/pointsEntry.ts';
import {
  statedBalance,
  type OpeningMember,
  type PastLot,
  type PastMovement,
} from './openingMember.ts';

/** A lot in the making: where its points come from and when they are gone. */
type Piece = {
  readonly id: string;
  readonly at: number;
  readonly availableAt: number;
  readonly expiresAt: number | null;
  readonly points: number;
  readonly note: string;
  left: number;
};

const DEBITS = {
  redeemed: ['spend', 'redeemed'],
  expired: ['expire', 'expired'],
  takenAway: ['deduct', 'clawedBack'],
} as const;

/**
 * A member's past as entries: each movement of the programme before by itself, debits out of what was
 * earned first. What is left of the past is then what the file says is left: its lots give it their
 * expiry, oldest first, and what they have beyond it, or what the balance has, becomes an opening
 * lot. Where the balance is lower than the past leaves, the difference is taken away, newest first.
 *
 * What is spent on the way is not checked against expiry: the programme before has done that.
 *
 * @param told has no `openingProblem`
 * @param at epoch ms of the taking over
 */
export function openingEntries(told: OpeningMember, at: number): PointsEntry[] {
  const { member } = told;
  const movements = [...told.movements].sort(byTime);
  const debits = movements.filter(({ kind }) => kind !== 'credit');
  const spent = pointsOf(debits);
  const credited = pointsOf(movements) - spent;
  const lots = [...told.lots].sort(bySoonest);
  const stated = statedBalance(told);
  const missing = largestShortfall(movements);
  const pieces: Piece[] = [];
  if (missing > 0) {
    // Spent in the past, and earned before the file begins.
    const first = movements[0]?.at ?? at;
    pieces.push(piece(`opening:c${member}:before`, first, first, null, missing, ''));
  }
  for (const { id, at: when, kind, points, expiresAt, note } of movements) {
    if (kind !== 'credit') continue;
    let rest = points;
    const gone = Math.min(rest, Math.max(0, spent - pointsOf(pieces)));
    const part = (some: number, availableAt: number, until: number | null) => {
      const name = rest === points ? `past:${id}` : `past:${id}:${rest}`;
      pieces.push(piece(name, when, availableAt, until, some, note));
      rest -= some;
    };
    if (gone > 0) part(gone, when, expiresAt);
    while (rest > 0) {
      const lot = takeFrom(lots, rest);
      if (lot) part(lot.points, Math.max(when, lot.pendingUntil ?? when), lot.expiresAt);
      else part(rest, when, expiresAt);
    }
  }
  const left = credited + missing - spent;
  const entries = [
    ...grants(member, pieces),
    ...debits.map((debit): PointsEntry => {
      const [kind, account] = DEBITS[debit.kind === 'credit' ? 'takenAway' : debit.kind];
      const postings = taken(pieces, debit.points, account);
      const id = `past:${debit.id}`;
      return { id, member, at: debit.at, kind, postings, ...noteOf(debit.note) };
    }),
  ];
  const order = new Map(entries.map((entry, place) => [entry, place]));
  entries.sort((a, b) => a.at - b.at || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const opening = openingLots(told, lots, stated === null ? 0 : stated - left, at);
  entries.push(...grants(member, opening));
  const surplus = stated === null ? 0 : left - stated;
  if (surplus > 0) {
    // The newest first: the oldest have their expiry from the file's lots.
    const postings = taken([...pieces].reverse(), surplus, 'clawedBack');
    entries.push({ id: `opening:c${member}:less`, member, at, kind: 'deduct', postings });
  }
  return entries;
}

/** What the file has beyond what its own past explains. */
function openingLots(
  { member }: OpeningMember,
  lots: readonly PastLot[],
  more: number,
  at: number,
): Piece[] {
  const pieces: Piece[] = [];
  let rest = Math.max(0, more);
  for (const { points, earnedAt, pendingUntil, expiresAt } of lots) {
    const some = Math.min(points, rest);
    if (some === 0) continue;
    rest -= some;
    const id = `opening:c${member}:${pieces.length + 1}`;
    const from = pendingUntil ?? earnedAt ?? at;
    pieces.push(piece(id, Math.min(at, earnedAt ?? at), from, expiresAt, some, ''));
  }
  if (rest > 0) pieces.push(piece(`opening:c${member}`, at, at, null, rest, ''));
  return pieces;
}

function grants(member: number, pieces: readonly Piece[]): PointsEntry[] {
  return pieces.map(({ id, at, availableAt, expiresAt, points, note }) => {
    const account = availableAt > at ? 'pending' : 'available';
    return {
      id,
      member,
      at,
      kind: 'grant',
      terms: { availableAt, expiresAt },
      postings: [
        { account: 'issued', lot: id, points: -points },
        { account, lot: id, points },
      ],
      ...noteOf(note),
    };
  });
}

/** Takes points out of lots in the order given, whatever their expiry. */
function taken(
  pieces: readonly Piece[],
  points: number,
  into: 'redeemed' | 'expired' | 'clawedBack',
): Posting[] {
  const postings: Posting[] = [];
  let rest = points;
  for (const each of pieces) {
    const some = Math.min(each.left, rest);
    if (some === 0) continue;
    each.left -= some;
    rest -= some;
    postings.push(
      {
        account: each.availableAt > each.at ? 'pending' : 'available',
        lot: each.id,
        points: -some,
      },
      { account: into, lot: each.id, points: some },
    );
  }
  return postings;
}

/** The next lot's points, at most so many; what is left of it stays. */
function takeFrom(lots: PastLot[], most: number): PastLot | undefined {
  const [lot] = lots;
  if (!lot) return undefined;
  if (lot.points <= most) return lots.shift();
  lots[0] = { ...lot, points: lot.points - most };
  return { ...lot, points: most };
}

function piece(
  id: string,
  at: number,
  availableAt: number,
  expiresAt: number | null,
  points: number,
  note: string,
): Piece {
  return { id, at, availableAt, expiresAt, points, note, left: points };
}

function noteOf(note: string): { readonly note?: string } {
  return note === '' ? {} : { note };
}

/** By how much debits were ahead of what had been earned, at the worst time. */
function largestShortfall(movements: readonly PastMovement[]): number {
  let left = 0;
  let worst = 0;
  for (const { kind, points } of movements) {
    left += kind === 'credit' ? points : -points;
    worst = Math.min(worst, left);
  }
  return -worst;
}

function pointsOf(some: readonly { readonly points: number }[]): number {
  return some.reduce((sum, { points }) => sum + points, 0);
}

/** What was earned at the same instant comes before what was spent. */
function byTime(a: PastMovement, b: PastMovement): number {
  return a.at - b.at || Number(b.kind === 'credit') - Number(a.kind === 'credit');
}

function bySoonest(a: PastLot, b: PastLot): number {
  return (
    (a.expiresAt ?? Infinity) - (b.expiresAt ?? Infinity) || (a.earnedAt ?? 0) - (b.earnedAt ?? 0)
  );
}
