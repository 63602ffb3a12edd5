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

/**
 * What a member has after one more entry.
 *
 * @throws LedgerError where its postings do not add up to 0, name a lot that is not there, or take
 *   from an account what is not in it
 */
export function applyEntry(member: MemberPoints, entry: PointsEntry): MemberPoints {
  const { id, kind, postings, terms, claimed } = entry;
  if (postings.reduce((sum, { points }) => sum + points, 0) !== 0) {
    throw new LedgerError(id, 'its postings do not add up to 0');
  }
  const lots = new Map(member.lots);
  if (kind === 'grant') {
    if (!terms) throw new LedgerError(id, 'a lot without terms');
    if (lots.has(id)) throw new LedgerError(id, 'its lot is there already');
    lots.set(id, emptyLot(id, terms, -pointsIn('issued', postings)));
  }
  let { deficit } = member;
  for (const { account, lot: name, points } of postings) {
    if (account === 'deficit') deficit += points;
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
  if (deficit > 0) throw new LedgerError(id, 'pays back more than is owed');
  return { lots, deficit };
}

function emptyLot(id: string, terms: PointsEntry['terms'] & object, granted: number): Lot {
  return {
    id,
    ...terms,
    granted,
    pending: 0,
    available: 0,
    reserved: 0,
    redeemed: 0,
    expired: 0,
    clawedBack: 0,
    claimed: 0,
  };
}

function isOfLot(account: Account): account is LotAccount {
  return account !== 'issued' && account !== 'deficit';
}

function pointsIn(account: Account, postings: readonly Posting[]): number {
  return postings.reduce((sum, one) => (one.account === account ? sum + one.points : sum), 0);
}
