import { bookEntry, openBook } from '../features/loyalty/domain/ledger/book.ts';
import {
  clawBack,
  type ClawBack,
  type NegativePolicy,
} from '../features/loyalty/domain/ledger/clawBack.ts';
import { grantPoints } from '../features/loyalty/domain/ledger/grantPoints.ts';
import {
  balanceOf,
  NO_POINTS,
  type MemberPoints,
} from '../features/loyalty/domain/ledger/memberPoints.ts';
import { passTime } from '../features/loyalty/domain/ledger/passTime.ts';
import type { PointsEntry } from '../features/loyalty/domain/ledger/pointsEntry.ts';
import { returnSpent } from '../features/loyalty/domain/ledger/returnSpent.ts';
import {
  fulfilReservation,
  releaseReservation,
  reservationOf,
} from '../features/loyalty/domain/ledger/settleReservation.ts';
import { spendPoints, type BalanceTooLow } from '../features/loyalty/domain/ledger/spendPoints.ts';

const MEMBER = 7;

/** The ledger of one member in memory, as tests tell it: what was written, and what it adds up to. */
export class MemberLedger {
  readonly entries: PointsEntry[] = [];
  points: MemberPoints = NO_POINTS;
  readonly #returnsOf = new Map<string, PointsEntry[]>();

  get balance(): number {
    return balanceOf(this.points);
  }

  write<E extends PointsEntry | undefined>(entry: E): E {
    if (entry) {
      const book = openBook(this.points);
      bookEntry(book, entry);
      this.points = book;
      this.entries.push(entry);
    }
    return entry;
  }

  /** Available at once unless said otherwise. */
  grant(
    id: string,
    points: number,
    at = 0,
    terms: { expiresAt?: number | null; availableAt?: number } = {},
  ): PointsEntry {
    const { expiresAt = null, availableAt = at } = terms;
    const grant = { id, member: MEMBER, at, points, availableAt, expiresAt };
    return this.write(grantPoints(this.points, grant));
  }

  passTime(now: number): readonly PointsEntry[] {
    const entries = passTime(openBook(this.points), MEMBER, now);
    for (const entry of entries) this.write(entry);
    return entries;
  }

  debit(
    kind: 'spend' | 'reserve' | 'deduct',
    id: string,
    points: number,
    at = 0,
  ): PointsEntry | BalanceTooLow {
    const entry = spendPoints(this.points, kind, { id, member: MEMBER, at, points });
    return 'refused' in entry ? entry : this.write(entry);
  }

  fulfil(reserved: PointsEntry, at = 0): PointsEntry {
    return this.write(fulfilReservation(reservationOf(reserved), at));
  }

  release(reserved: PointsEntry, at = 0): PointsEntry {
    return this.write(releaseReservation(this.points, reservationOf(reserved), at));
  }

  returnSpent(spent: PointsEntry, id: string, points: number, at = 0): PointsEntry | undefined {
    const before = this.#returnsOf.get(spent.id) ?? [];
    const back = this.write(returnSpent(this.points, spent, before, { id, at, points }));
    if (back) this.#returnsOf.set(spent.id, [...before, back]);
    return back;
  }

  clawBack(
    lot: string,
    id: string,
    points: number,
    policy: NegativePolicy = 'owe',
    at = 0,
  ): PointsEntry | undefined {
    const asked: ClawBack = { id, member: MEMBER, at, lot, points, policy };
    return this.write(clawBack(this.points, asked));
  }

  /** Available points of a lot. */
  left(lot: string): number {
    return this.points.lots.get(lot)?.available ?? 0;
  }
}

/** Points that an entry put into an account, all lots together. */
export function booked(
  entry: PointsEntry | undefined,
  account: PointsEntry['postings'][number]['account'],
): number {
  let sum = 0;
  for (const one of entry?.postings ?? []) if (one.account === account) sum += one.points;
  return sum;
}
