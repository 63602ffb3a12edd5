import { ACCOUNTS } from '../ledger/pointsEntry.ts';
import { LOT_FIELDS } from './balanceChunk.ts';
import { entryCheck } from './entryCheck.ts';
import { SHOWN_FAULTS, type LedgerFault, type LedgerFaultKind } from './ledgerFault.ts';
import { CLAIMED, ENTRY_KINDS, type LedgerPart } from './ledgerPart.ts';
import { textOf } from './readPart.ts';

const FIELDS = LOT_FIELDS.length;
const GRANT = ENTRY_KINDS.indexOf('grant');
const DEFICIT = ACCOUNTS.indexOf('deficit');
const ISSUED = ACCOUNTS.indexOf('issued');

/** Where a posting to an account goes in `LOT_FIELDS`; -1 for those that are not a lot's. */
const FIELD_OF = [...ACCOUNTS, 'claimed'].map((account) =>
  LOT_FIELDS.findIndex((field) => field === account),
);

/** A part as stored, with its links. */
export type StoredPart = {
  readonly part: LedgerPart;
  /** Name of the part, to tell of it. */
  readonly name: string;
  readonly previous: string;
  readonly hash: string;
  /** The hash of what is stored; another where the part was changed. */
  readonly found: string;
};

/**
 * Adds a ledger up again from its first entry, by plain sums over the columns, which share nothing
 * with how entries are booked, and checks each entry, each part and the chain of parts.
 */
export class Replay {
  /** By lot: what of `LOT_FIELDS` it holds, one lot after the other. */
  points: Int32Array;
  /** By lot. */
  memberOf: Int32Array;
  lots = 0;
  /** By member; at most 0. */
  readonly deficits = new Map<number, number>();
  entries = 0;
  faults: LedgerFault[] = [];
  faultCount = 0;
  #head = '';
  readonly #lotIds: string[] = [];

  /** @param lots how many lots there will be, or fewer */
  constructor(lots: number) {
    this.points = new Int32Array(Math.max(1, lots) * FIELDS);
    this.memberOf = new Int32Array(Math.max(1, lots));
  }

  lotId(lot: number): string {
    return this.#lotIds[lot] ?? '';
  }

  /** The hash of the last part. */
  get head(): string {
    return this.#head;
  }

  add({ part, name, previous, hash, found }: StoredPart): void {
    if (previous !== this.#head || part.firstLot !== this.lots) {
      this.fault('chainBroken', name, null);
    }
    this.#head = hash;
    const sound = found === hash;
    const before = this.faultCount;
    let granted = 0;
    for (let entry = 0; entry < part.entries; entry++) {
      if (!sound && entryCheck(part, entry, granted) !== part.checks[entry]) {
        this.#faultAt('entryChanged', part, entry);
      }
      if (part.kinds[entry] === GRANT) {
        granted++;
        this.#open(part, entry);
      }
      this.#post(part, entry);
    }
    this.entries += part.entries;
    if (!sound && this.faultCount === before) this.fault('partChanged', name, null);
  }

  fault(
    kind: LedgerFaultKind,
    where: string,
    member: number | null,
    differs?: LedgerFault['differs'],
  ): void {
    this.faultCount++;
    if (this.faults.length >= SHOWN_FAULTS) return;
    this.faults.push({ kind, where, member, ...(differs ? { differs } : {}) });
  }

  #open(part: LedgerPart, entry: number): void {
    const lot = this.lots++;
    if (lot >= this.memberOf.length) this.#grow();
    this.memberOf[lot] = part.members[entry] ?? -1;
    this.#lotIds.push(textOf(part.idText, part.idOffsets, entry));
  }

  #post(part: LedgerPart, entry: number): void {
    const { accounts, lots, points, starts, members } = part;
    const member = members[entry] ?? -1;
    const start = starts[entry] ?? 0;
    const end = starts[entry + 1] ?? 0;
    let sum = 0;
    let owes = false;
    for (let i = start; i < end; i++) {
      const account = accounts[i] ?? 0;
      const some = points[i] ?? 0;
      if (account !== CLAIMED) sum += some;
      if (account === DEFICIT) {
        owes = true;
        this.deficits.set(member, (this.deficits.get(member) ?? 0) + some);
        continue;
      }
      const lot = lots[i] ?? -1;
      if (lot < 0 || lot >= this.lots || this.memberOf[lot] !== member) {
        this.#faultAt('strangeLot', part, entry);
        continue;
      }
      const base = lot * FIELDS;
      if (account === ISSUED) this.points[base] = (this.points[base] ?? 0) - some;
      else {
        const field = base + (FIELD_OF[account] ?? 0);
        this.points[field] = (this.points[field] ?? 0) + some;
      }
    }
    if (sum !== 0) this.#faultAt('unbalanced', part, entry);
    for (let i = start; i < end; i++) {
      const field = FIELD_OF[accounts[i] ?? 0] ?? -1;
      const lot = lots[i] ?? -1;
      if (field < 0 || lot < 0 || (this.points[lot * FIELDS + field] ?? 0) >= 0) continue;
      this.#faultAt('overdrawn', part, entry);
      break;
    }
    if (owes && (this.deficits.get(member) ?? 0) > 0) this.#faultAt('overdrawn', part, entry);
  }

  #faultAt(kind: LedgerFaultKind, part: LedgerPart, entry: number): void {
    const own = textOf(part.idText, part.idOffsets, entry);
    const lot = part.lots[part.starts[entry] ?? 0] ?? -1;
    const where = own || `${ENTRY_KINDS[part.kinds[entry] ?? 0] ?? ''}:${this.lotId(lot)}`;
    this.fault(kind, where, part.members[entry] ?? null);
  }

  #grow(): void {
    const points = new Int32Array(this.points.length * 2);
    points.set(this.points);
    this.points = points;
    const memberOf = new Int32Array(this.memberOf.length * 2);
    memberOf.set(this.memberOf);
    this.memberOf = memberOf;
  }
}
