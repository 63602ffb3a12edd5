import { ACCOUNTS, type EntryKind, type PointsEntry } from '../ledger/pointsEntry.ts';
import { entryCheck } from './entryCheck.ts';
import { Growing, GrowingTexts } from './growingArrays.ts';
import { CLAIMED, ENTRY_KINDS, PART_ENTRIES, type LedgerPart } from './ledgerPart.ts';

/** Numbers of a member's lots by their id. */
export type LotNumbers = Map<string, number>;

const ints = (length: number) => new Int32Array(length);
const floats = (length: number) => new Float64Array(length);
const bytes = (length: number) => new Uint8Array(length);

const ACCOUNT_PLACE = new Map<string, number>(ACCOUNTS.map((account, place) => [account, place]));
const KIND_PLACE = new Map<string, number>(ENTRY_KINDS.map((kind, place) => [kind, place]));

/** Puts entries into columns. */
export class LedgerWriter {
  readonly #parts: LedgerPart[] = [];
  readonly #members = new Growing(ints);
  readonly #at = new Growing(floats);
  readonly #kinds = new Growing(bytes);
  readonly #starts = new Growing((length) => new Uint32Array(length));
  readonly #ids = new GrowingTexts();
  readonly #notes = new GrowingTexts();
  readonly #accounts = new Growing(bytes);
  readonly #lots = new Growing(ints);
  readonly #points = new Growing(ints);
  readonly #availableAt = new Growing(floats);
  readonly #expiresAt = new Growing(floats);
  readonly #eligible = new Growing(floats);
  readonly #rules = new Growing(ints);
  readonly #versions = new Map<string, number>();
  #firstLot: number;
  #nextLot: number;

  /** @param nextLot number of the first lot that will be granted: how many there are */
  constructor(nextLot: number) {
    this.#firstLot = nextLot;
    this.#nextLot = nextLot;
  }

  /** How many lots there are, with those written. */
  get lots(): number {
    return this.#nextLot;
  }

  /**
   * Adds an entry.
   *
   * @param numbers of the member's lots; a granted one is added
   * @throws RangeError where points do not fit 32 bits
   */
  add(entry: PointsEntry, numbers: LotNumbers): void {
    const { id, member, at, kind, postings, terms, earned, note = '', claimed } = entry;
    if (this.#members.length === PART_ENTRIES) this.#endPart();
    if (kind === 'grant') {
      numbers.set(id, this.#nextLot++);
      this.#availableAt.push(terms?.availableAt ?? at);
      this.#expiresAt.push(terms?.expiresAt ?? NaN);
      this.#eligible.push(earned?.eligible ?? NaN);
      this.#rules.push(earned ? this.#placeOf(earned.rules) : -1);
    }
    this.#members.push(member);
    this.#at.push(at);
    this.#kinds.push(KIND_PLACE.get(kind) ?? 0);
    this.#starts.push(this.#points.length);
    this.#ids.push(followsFromLot(kind) ? '' : id);
    this.#notes.push(note);
    for (const { account, lot, points } of postings) {
      this.#post(ACCOUNT_PLACE.get(account) ?? 0, lot === null ? -1 : numbers.get(lot), points);
    }
    if (claimed) this.#post(CLAIMED, numbers.get(claimed.lot), claimed.points);
  }

  /** Everything that was added. */
  finish(): LedgerPart[] {
    if (this.#members.length > 0) this.#endPart();
    return this.#parts;
  }

  #post(account: number, lot: number | undefined, points: number): void {
    if (lot === undefined) throw new RangeError('a posting of a lot without a number');
    if ((points | 0) !== points) throw new RangeError(`${points} points at once`);
    this.#accounts.push(account);
    this.#lots.push(lot);
    this.#points.push(points);
  }

  #placeOf(version: string): number {
    const known = this.#versions.get(version);
    if (known !== undefined) return known;
    const place = this.#versions.size;
    this.#versions.set(version, place);
    return place;
  }

  #endPart(): void {
    this.#starts.push(this.#points.length);
    const ids = this.#ids.take();
    const notes = this.#notes.take();
    const part = {
      entries: this.#members.length,
      members: this.#members.take(),
      at: this.#at.take(),
      kinds: this.#kinds.take(),
      starts: this.#starts.take(),
      idText: ids.text,
      idOffsets: ids.offsets,
      noteText: notes.text,
      noteOffsets: notes.offsets,
      checks: new Int32Array(0),
      accounts: this.#accounts.take(),
      lots: this.#lots.take(),
      points: this.#points.take(),
      firstLot: this.#firstLot,
      availableAt: this.#availableAt.take(),
      expiresAt: this.#expiresAt.take(),
      eligible: this.#eligible.take(),
      rules: this.#rules.take(),
      versions: [...this.#versions.keys()],
    };
    this.#parts.push({ ...part, checks: entryChecks(part) });
    this.#firstLot = this.#nextLot;
    this.#versions.clear();
  }
}

/** Its id is its kind and the id of its lot: `activate:earn:1001`. */
export function followsFromLot(kind: EntryKind): kind is 'activate' | 'expire' {
  return kind === 'activate' || kind === 'expire';
}

function entryChecks(part: LedgerPart): Int32Array<ArrayBuffer> {
  const checks = new Int32Array(part.entries);
  let granted = 0;
  for (let i = 0; i < part.entries; i++) {
    checks[i] = entryCheck(part, i, granted);
    if (ENTRY_KINDS[part.kinds[i] ?? 0] === 'grant') granted++;
  }
  return checks;
}
