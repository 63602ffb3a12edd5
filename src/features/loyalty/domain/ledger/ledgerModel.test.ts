import { expect, it } from 'vitest';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { MemberLedger } from '../../../../testing/memberLedger.ts';
import { PointsModel } from '../../../../testing/pointsModel.ts';
import { LOT_FIELDS } from '../store/balanceChunk.ts';
import { bookEntry, openBook } from './book.ts';
import { NEGATIVE_POLICIES, type NegativePolicy } from './clawBack.ts';
import { clawBackDue } from './clawBackDue.ts';
import { NO_POINTS, pendingOf } from './memberPoints.ts';
import type { PointsEntry } from './pointsEntry.ts';

const MEMBERS = 100;
const OPERATIONS_EACH = 100;

/** What a mutant does differently; the ledger as it is does nothing of it. */
type Mutant = {
  readonly expiryShift?: number;
  readonly skipsALot?: boolean;
  readonly returnsTwice?: boolean;
  readonly roundsUp?: boolean;
  readonly ignoresPolicy?: boolean;
};

/**
 * Random lives of members, told to the ledger and to a plain model at once. Returns where they part.
 * After each operation the postings of every entry add up to 0, what the entries add up to from the
 * first one on is what the ledger has, and balances, pending points and every lot are the same.
 */
function firstDifference(mutant: Mutant = {}): string | null {
  for (let member = 0; member < MEMBERS; member++) {
    const found = differenceIn(member, mutant);
    if (found !== null) return found;
  }
  return null;
}

function differenceIn(member: number, mutant: Mutant): string | null {
  const chance = stream(11, 'ledger').at(member);
  const ledger = new MutantLedger(mutant);
  const model = new PointsModel();
  const lots: { id: string; points: number; refunded: number }[] = [];
  const open: PointsEntry[] = [];
  const spent: PointsEntry[] = [];
  let day = 0;
  for (let n = 0; n < OPERATIONS_EACH; n++) {
    const what = chance.below(8);
    const points = chance.between(1, 12);
    const id = `${n}`.padStart(3, '0');
    if (what <= 1) {
      const availableAt = day + chance.below(4);
      const expiresAt = chance.chance(0.8) ? availableAt + chance.between(1, 9) : null;
      const shifted = expiresAt === null ? null : expiresAt + (mutant.expiryShift ?? 0);
      ledger.grant(id, points, day, { availableAt, expiresAt: shifted });
      model.grant(id, points, availableAt, expiresAt);
      lots.push({ id, points, refunded: 0 });
    } else if (what === 2) {
      day += chance.below(3);
      ledger.passTime(day);
      model.passTime(day);
    } else if (what === 3 || what === 4) {
      const kind = what === 3 ? 'spend' : 'reserve';
      const entry = ledger.debit(kind, id, points, day);
      const enough = model.take(id, points, kind === 'spend' ? 'spent' : 'reserved');
      if (enough === 'refused' in entry) return `member ${member}, ${id}: refused or not`;
      if (!('refused' in entry)) (kind === 'spend' ? spent : open).push(entry);
    } else if (what === 5) {
      const reserved = open.splice(chance.below(Math.max(1, open.length)), 1)[0];
      if (!reserved) continue;
      if (chance.chance(0.5)) {
        ledger.release(reserved, day);
        model.release(reserved.id);
      } else {
        // A fulfilled reservation can be refunded like a spending.
        spent.push({ ...ledger.fulfil(reserved, day), id: reserved.id });
        model.fulfil(reserved.id);
      }
    } else if (what === 6 && spent.length > 0) {
      const entry = chance.oneOf(spent);
      ledger.giveBack(entry, id, points, day);
      model.returnSpent(entry.id, points);
    } else if (what === 7 && lots.length > 0) {
      const lot = chance.oneOf(lots);
      const policy = chance.oneOf(NEGATIVE_POLICIES);
      const before = clawBackDue(lot.points, lot.refunded, 7);
      lot.refunded = Math.min(7, lot.refunded + chance.between(1, 4));
      const exact = Math.floor((lot.points * lot.refunded) / 7) - before;
      const due = mutant.roundsUp
        ? Math.ceil((lot.points * lot.refunded) / 7) - before
        : clawBackDue(lot.points, lot.refunded, 7) - before;
      ledger.takeBack(lot.id, id, due, policy, day);
      if (exact > 0) model.clawBack(lot.id, exact, policy);
    }
    const where = `member ${member}, operation ${id} (${what})`;
    if (!addsUp(ledger)) return `${where}: entries`;
    if (ledger.balance !== model.balance) return `${where}: balance`;
    if (pendingOf(ledger.points) !== model.pending) return `${where}: pending`;
    for (const lot of lots) {
      if (ledger.left(lot.id) !== model.available(lot.id)) return `${where}: lot ${lot.id}`;
    }
  }
  return null;
}

/** Whether entries add up to 0 one by one, and all together to what the ledger has. */
function addsUp({ entries, points }: MemberLedger): boolean {
  const replayed = openBook(NO_POINTS);
  for (const entry of entries) {
    if (entry.postings.reduce((sum, { points: some }) => sum + some, 0) !== 0) return false;
    bookEntry(replayed, entry);
  }
  return (
    replayed.deficit === points.deficit &&
    replayed.lots.size === points.lots.size &&
    [...replayed.lots.values()].every((lot) => {
      const own = points.lots.get(lot.id);
      return own !== undefined && LOT_FIELDS.every((field) => own[field] === lot[field]);
    })
  );
}

class MutantLedger extends MemberLedger {
  readonly #mutant: Mutant;

  constructor(mutant: Mutant) {
    super();
    this.#mutant = mutant;
  }

  override debit(kind: 'spend' | 'reserve' | 'deduct', id: string, points: number, at = 0) {
    if (!this.#mutant.skipsALot) return super.debit(kind, id, points, at);
    const [first] = [...this.points.lots.values()].filter(({ available }) => available > 0);
    const before = this.points;
    if (!first || this.balance - first.available < points) return super.debit(kind, id, points, at);
    this.points = {
      ...before,
      lots: new Map([...before.lots, [first.id, { ...first, available: 0 }]]),
    };
    const entry = super.debit(kind, id, points, at);
    const lots = new Map(this.points.lots);
    lots.set(first.id, first);
    this.points = { ...this.points, lots };
    return entry;
  }

  giveBack(spent: PointsEntry, id: string, points: number, at: number): void {
    this.returnSpent(spent, id, points, at);
    if (this.#mutant.returnsTwice) this.returnSpent(spent, `${id} again`, points, at);
  }

  takeBack(lot: string, id: string, points: number, policy: NegativePolicy, at: number): void {
    this.clawBack(lot, id, points, this.#mutant.ignoresPolicy ? 'owe' : policy, at);
  }
}

it('does to 100 members in 10,000 random operations what a plain model does', () => {
  expect(firstDifference()).toBeNull();
});

it.each<[string, Mutant]>([
  ['expiry off by a day', { expiryShift: 1 }],
  ['a lot skipped', { skipsALot: true }],
  ['a refund twice', { returnsTwice: true }],
  ['rounding swapped', { roundsUp: true }],
  ['a limit of what is taken back not applied', { ignoresPolicy: true }],
])('that test finds %s', (_, mutant) => {
  expect(firstDifference(mutant)).not.toBeNull();
});
