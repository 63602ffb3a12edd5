import type { Lot, MemberPoints } from './memberPoints.ts';
import type { Account, PointsEntry, Posting } from './pointsEntry.ts';

/** An entry that the entries before it do not allow: the ledger is damaged, or the caller is wrong. */
export class LedgerError extends Error {
  readonly entry: string;

  constructor(entry: string, message: string) {
    super(`entry ${entry}: ${message}`);
    this.name = 'LedgerError';
    this.entry = entry;
  }
}

const OF_LOT = ['pending', 'available', 'reserved', 'redeemed', 'expired', 'clawedBack'] as const;
type LotAccount = (typeof OF_LOT)[number];

/** What a member has, to be added to entry by entry: for whoever books many. */
export type Book = { readonly lots: Map<string, Lot>; deficit: number };

/** A book that begins with what a member has. */
export function openBook({ lots, deficit }: MemberPoints): Book {
  return { lots: new Map(lots), deficit };
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
    const granted = -pointsIn('issued', postings);
    lots.set(id, { ...NO_LOT, ...terms, id, granted, eligible: earned?.eligible ?? null });
  }
  for (const { account, lot: name, points } of postings) {
    if (account === 'deficit') book.deficit += points;
    if (!isOfLot(account)) continue;
    const lot = lots.get(name ?? '');
    if (!lot) throw new LedgerError(id, `there is no lot ${name ?? ''}`);
    lots.set(lot.id, { ...lot, [account]: lot[account] + points });
  }
  if (claimed) {
    const lot = lots.get(claimed.lot);
    if (!lot) throw new LedgerError(id, `there is no lot ${claimed.lot}`);
    lots.set(lot.id, { ...lot, claimed: lot.claimed + claimed.points });
  }
  for (const { lot: name } of postings) {
    const lot = name === null ? undefined : lots.get(name);
    const short = lot && OF_LOT.find((account) => lot[account] < 0);
    if (short) throw new LedgerError(id, `takes more from ${short} of ${lot.id} than is there`);
  }
  if (book.deficit > 0) throw new LedgerError(id, 'pays back more than is owed');
}

const NO_LOT: Omit<Lot, 'id' | 'granted' | 'eligible' | 'availableAt' | 'expiresAt'> = {
  pending: 0,
  available: 0,
  reserved: 0,
  redeemed: 0,
  expired: 0,
  clawedBack: 0,
  claimed: 0,
};

function isOfLot(account: Account): account is LotAccount {
  return account !== 'issued' && account !== 'deficit';
}

function pointsIn(account: Account, postings: readonly Posting[]): number {
  return postings.reduce((sum, one) => (one.account === account ? sum + one.points : sum), 0);
}
