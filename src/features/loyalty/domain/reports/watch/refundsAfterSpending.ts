import { ACCOUNTS, type Account, type PointsEntry } from '../../ledger/pointsEntry.ts';
import { CLAIMED, ENTRY_KINDS, type LedgerPart } from '../../store/ledgerPart.ts';
import { grantedIn } from '../../store/readPart.ts';
import { postOfLot } from '../../posting/sourceIds.ts';
import type { SpentThenRefunded } from './watchTypes.ts';

/** What the ledger has of a lot so far. */
type LotSpending = {
  /** Points redeemed or reserved, and those of them that refunds have met already. */
  spent: number;
  met: number;
};
type Found = { -readonly [K in keyof SpentThenRefunded]: SpentThenRefunded[K] };
type Claim = { member: number; at: number; due: number; own: number; taken: number; owed: number };

const CLAW_BACK = ENTRY_KINDS.indexOf('clawBack');

/**
 * Finds members who spent points that an order had earned and then had that order refunded: a
 * claw-back that finds fewer points of its own lot (pending, available or expired) than it is to
 * take, because they were redeemed or reserved before it. Entries come in the ledger's order.
 *
 * Why: earning, redeeming and giving back in a circle mints points (odoo/odoo#257854).
 */
export class RefundsAfterSpending {
  readonly #from: number;
  /** By number of a lot of the parts, and by id of those that are in none. */
  readonly #numbered: LotSpending[] = [];
  readonly #named = new Map<string, LotSpending>();
  readonly #found = new Map<LotSpending, Found & { number: number }>();
  readonly #parts: LedgerPart[] = [];

  /** @param from epoch ms: earlier refunds are left out */
  constructor(from: number) {
    this.#from = from;
  }

  addPart(part: LedgerPart): void {
    this.#parts.push(part);
    const { entries, kinds, at, members, starts, accounts, lots, points } = part;
    for (let entry = 0; entry < entries; entry++) {
      const start = starts[entry] ?? 0;
      const end = starts[entry + 1] ?? 0;
      if (kinds[entry] === CLAW_BACK) {
        const claim = claimOf(members[entry] ?? -1, at[entry] ?? 0);
        let lot = -1;
        for (let i = start; i < end; i++) if (accounts[i] === CLAIMED) lot = lots[i] ?? -1;
        for (let i = start; i < end; i++) {
          const own = lots[i] === lot;
          if (accounts[i] === CLAIMED) claim.due = points[i] ?? 0;
          else take(claim, ACCOUNTS[accounts[i] ?? 0], own, points[i] ?? 0);
        }
        this.#claim(this.#lot(lot), claim, lot, '');
        continue;
      }
      for (let i = start; i < end; i++) {
        const account = ACCOUNTS[accounts[i] ?? 0];
        if (account !== 'redeemed' && account !== 'reserved') continue;
        this.#lot(lots[i] ?? -1).spent += points[i] ?? 0;
      }
    }
  }

  /** @param numberOf the number of a lot of the parts; undefined for one that is in none */
  addEntry(entry: PointsEntry, numberOf: (lot: string) => number | undefined): void {
    const { member, at, kind, postings, claimed } = entry;
    const lotOf = (id: string) => {
      const number = numberOf(id);
      return number === undefined ? this.#namedLot(id) : this.#lot(number);
    };
    if (kind === 'clawBack' && claimed) {
      const claim = { ...claimOf(member, at), due: claimed.points };
      for (const { account, lot, points } of postings) {
        take(claim, account, lot === claimed.lot, points);
      }
      this.#claim(lotOf(claimed.lot), claim, -1, claimed.lot);
      return;
    }
    for (const { account, lot, points } of postings) {
      if (lot === null || (account !== 'redeemed' && account !== 'reserved')) continue;
      lotOf(lot).spent += points;
    }
  }

  /** One row for each order, the newest first. */
  rows(): SpentThenRefunded[] {
    const names = new Map<LedgerPart, string[]>();
    return (
      [...this.#found.values()]
        .map(({ number, ...found }) => ({
          ...found,
          lot: found.lot === '' ? this.#nameOf(number, names) : found.lot,
        }))
        // A post that is featured no longer is no refund.
        .filter(({ lot }) => postOfLot(lot) === undefined)
        .sort((a, b) => b.at - a.at || b.spent - a.spent || a.member - b.member)
    );
  }

  #claim(
    lot: LotSpending,
    { member, at, due, own, taken, owed }: Claim,
    number: number,
    id: string,
  ) {
    const spent = Math.min(due - own, Math.max(0, lot.spent - lot.met));
    if (spent <= 0) return;
    lot.met += spent;
    if (at < this.#from) return;
    const waived = Math.min(spent, due - taken);
    const debt = Math.min(spent - waived, owed);
    let found = this.#found.get(lot);
    if (!found) {
      found = { number, lot: id, member, at, due: 0, spent: 0, recovered: 0, owed: 0, waived: 0 };
      this.#found.set(lot, found);
    }
    found.at = Math.max(found.at, at);
    found.due += due;
    found.spent += spent;
    found.owed += debt;
    found.waived += waived;
    found.recovered += spent - waived - debt;
  }

  #lot(number: number): LotSpending {
    return (this.#numbered[number] ??= { spent: 0, met: 0 });
  }

  #namedLot(id: string): LotSpending {
    let lot = this.#named.get(id);
    if (!lot) this.#named.set(id, (lot = { spent: 0, met: 0 }));
    return lot;
  }

  #nameOf(number: number, names: Map<LedgerPart, string[]>): string {
    const part = this.#parts.findLast(({ firstLot }) => firstLot <= number);
    if (!part) return '';
    const known = names.get(part) ?? grantedIn(part);
    names.set(part, known);
    return known[number - part.firstLot] ?? '';
  }
}

function claimOf(member: number, at: number): Claim {
  return { member, at, due: 0, own: 0, taken: 0, owed: 0 };
}

function take(claim: Claim, account: Account | undefined, own: boolean, points: number): void {
  if (account === 'clawedBack') claim.taken += points;
  else if (account === 'deficit') claim.owed -= points;
  else if (own) claim.own -= points;
}
