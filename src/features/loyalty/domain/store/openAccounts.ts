import { accountIn, CHUNK_MEMBERS, chunkOf, packChunk, type BalanceChunk } from './balanceChunk.ts';
import type { MemberAccount } from './memberAccount.ts';

/**
 * The accounts of all members while a bulk booking is made: taken out of their chunk when they are
 * asked for, and packed again when their chunk is done with. A million lots as objects would cost more
 * than booking them does.
 */
export class OpenAccounts {
  readonly #chunks: Map<number, BalanceChunk>;
  readonly #open = new Map<number, Map<number, MemberAccount>>();
  /** Chunks in which something was booked. */
  readonly #changed = new Set<number>();

  constructor(chunks: readonly BalanceChunk[]) {
    this.#chunks = new Map(chunks.map((chunk) => [chunk.chunk, chunk]));
  }

  /** Codes of the members who have a ledger, ascending. */
  members(): number[] {
    const members = new Set<number>();
    for (const chunk of this.#chunks.values()) {
      for (let place = 0; place < CHUNK_MEMBERS; place++) {
        if (owns(chunk, place)) members.add(chunk.chunk * CHUNK_MEMBERS + place);
      }
    }
    for (const accounts of this.#open.values())
      for (const member of accounts.keys()) members.add(member);
    return [...members].sort((a, b) => a - b);
  }

  /** A member's account, to be booked in; an empty one where there is none. */
  account(member: number): MemberAccount {
    const number = chunkOf(member);
    let accounts = this.#open.get(number);
    if (!accounts) this.#open.set(number, (accounts = new Map<number, MemberAccount>()));
    let account = accounts.get(member);
    if (!account) accounts.set(member, (account = accountIn(this.#chunks.get(number), member)));
    return account;
  }

  /** Says that something was booked in a member's account. */
  change(member: number): void {
    this.#changed.add(chunkOf(member));
  }

  /** A chunk's members are done with for now: the accounts that were given out are no longer theirs. */
  close(number: number): void {
    if (this.#changed.has(number) && this.#open.has(number)) {
      this.#chunks.set(number, this.#packed(number));
    }
    this.#open.delete(number);
  }

  /** The chunks in which something was booked, as they are now. */
  changed(): BalanceChunk[] {
    return [...this.#changed].map((number) => this.#packed(number));
  }

  #packed(number: number): BalanceChunk {
    const stored = this.#chunks.get(number);
    const accounts = this.#open.get(number);
    if (stored && !accounts) return stored;
    return packChunk(number, (member) => {
      const known = accounts?.get(member);
      if (known || !stored) return known;
      return owns(stored, member % CHUNK_MEMBERS) ? accountIn(stored, member) : undefined;
    });
  }
}

function owns({ starts, deficits }: BalanceChunk, place: number): boolean {
  return (starts[place + 1] ?? 0) > (starts[place] ?? 0) || (deficits[place] ?? 0) !== 0;
}
