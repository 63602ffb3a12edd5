import type { Lot, MemberPoints } from './memberPoints.ts';
import type { LotTerms, PointsEntry, Posting } from './pointsEntry.ts';

/** An entry that the entries before it do not allow: the ledger is damaged, or the caller is wrong. */
export class LedgerError extends Error {
  readonly entry: string;

  constructor(entry: string, message: string) {
    super(`entry ${entry}: ${message}`);
    this.name = 'LedgerError';
    this.entry = entry;
  }
}

/** A lot in a book: its points change in place, since a bulk booking changes a million. */
export type BookedLot = { -readonly [K in keyof Lot]: Lot[K] };

/** What a member has, to be added to entry by entry. */
export type Book = { readonly lots: Map<string, BookedLot>; deficit: number };

/** A book that begins with what a member has, and leaves that as it is. */
export function openBook({ lots, deficit }: MemberPoints): Book {
  const own = new Map<string, BookedLot>();
  for (const lot of lots.values()) own.set(lot.id, { ...lot });
  return { lots: own, deficit };
}

/**
 * Books an entry.
 *
 * @throws LedgerError where its postings do not add up to 0, name a lot that is not there, or take
 *   from an account what is not in it; the book is then worth nothing
 */
export function bookEntry(book: Book, entry: PointsEntry): void {
  const { id, kind, postings, terms, earned, claimed } = entry;
  const { lots } = book;
  let sum = 0;
  for (const { points } of postings) sum += points;
  if (sum !== 0) throw new LedgerError(id, 'its postings do not add up to 0');
  if (kind === 'grant') {
    if (!terms) throw new LedgerError(id, 'a lot without terms');
    if (lots.has(id)) throw new LedgerError(id, 'its lot is there already');
    lots.set(id, newLot(id, terms, earned?.eligible ?? null));
  }
  for (const posting of postings) {
    if (posting.account === 'deficit') book.deficit += posting.points;
    else post(id, lots.get(posting.lot ?? ''), posting);
  }
  if (claimed) {
    const lot = lots.get(claimed.lot);
    if (!lot) throw new LedgerError(id, `there is no lot ${claimed.lot}`);
    lot.claimed += claimed.points;
  }
  for (const { account, lot: name } of postings) {
    if (account === 'issued' || account === 'deficit' || name === null) continue;
    if ((lots.get(name)?.[account] ?? 0) < 0) {
      throw new LedgerError(id, `takes more from ${account} of ${name} than is there`);
    }
  }
  if (book.deficit > 0) throw new LedgerError(id, 'pays back more than is owed');
}

function post(entry: string, lot: BookedLot | undefined, { account, lot: name, points }: Posting) {
  if (!lot) throw new LedgerError(entry, `there is no lot ${name ?? ''}`);
  if (account === 'issued') lot.granted -= points;
  else if (account !== 'deficit') lot[account] += points;
}

function newLot(id: string, terms: LotTerms, eligible: number | null): BookedLot {
  return {
    id,
    availableAt: terms.availableAt,
    expiresAt: terms.expiresAt,
    eligible,
    granted: 0,
    pending: 0,
    available: 0,
    reserved: 0,
    redeemed: 0,
    expired: 0,
    clawedBack: 0,
    claimed: 0,
  };
}
