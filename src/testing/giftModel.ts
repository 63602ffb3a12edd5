/**
 * A second, plain account of what gifts, stock, codes and redemptions should do, for tests: counters
 * and lists, nothing kept twice.
 */
type ModelGift = {
  readonly points: number;
  readonly perMember: number | null;
  readonly coded: boolean;
  readonly hours: number;
};
type ModelRedemption = {
  readonly member: number;
  readonly gift: string;
  readonly points: number;
  state: 'reserved' | 'fulfilled' | 'cancelled' | 'expired' | 'returned';
  expiresAt: number;
  shown: boolean;
};

type Copy = {
  readonly balances: readonly (readonly [number, number])[];
  readonly free: readonly (readonly [string, number])[];
  readonly states: readonly (readonly [string, ModelRedemption['state']])[];
};

const HOUR = 3_600_000;

export class GiftModel {
  readonly #gifts: ReadonlyMap<string, ModelGift>;
  readonly balances = new Map<number, number>();
  /** Pieces that can be redeemed, or codes that nobody holds. */
  readonly free = new Map<string, number>();
  readonly redemptions = new Map<string, ModelRedemption>();

  constructor(gifts: ReadonlyMap<string, ModelGift>) {
    this.#gifts = gifts;
  }

  grant(member: number, points: number): void {
    this.balances.set(member, this.balance(member) + points);
  }

  balance(member: number): number {
    return this.balances.get(member) ?? 0;
  }

  available(gift: string): number {
    return this.free.get(gift) ?? 0;
  }

  /** Pieces or codes that come in, or go. Whether that was possible. */
  stock(gift: string, more: number): boolean {
    if (this.available(gift) + more < 0) return false;
    this.free.set(gift, this.available(gift) + more);
    return true;
  }

  /** 'done', or the reason against it. */
  reserve(id: string, member: number, gift: string, now: number): string {
    const terms = this.#gift(gift);
    const before = this.#copy();
    for (const [each, redemption] of this.redemptions) {
      if (redemption.gift === gift || redemption.member === member) this.#lapse(each, now);
    }
    const reason = this.#against(member, gift, terms.points);
    if (reason !== null) {
      // A refusal writes nothing, so nothing was released either.
      this.#restore(before);
      return reason;
    }
    const expiresAt = now + terms.hours * HOUR;
    const { points } = terms;
    this.redemptions.set(id, { member, gift, points, state: 'reserved', expiresAt, shown: false });
    this.#take(member, gift, points);
    return 'done';
  }

  fulfil(id: string, now: number): string {
    const one = this.#redemption(id);
    if (one.state !== 'reserved') return 'state';
    if (this.#lapse(id, now)) return 'expired';
    one.state = 'fulfilled';
    return 'done';
  }

  cancel(id: string): string {
    const one = this.#redemption(id);
    if (one.state !== 'reserved') return 'state';
    this.#giveBack(one, 'cancelled');
    return 'done';
  }

  reopen(id: string, now: number): string {
    const one = this.#redemption(id);
    if (one.state === 'fulfilled') {
      if (one.shown) return 'codeShown';
    } else if (one.state === 'cancelled') {
      const reason = this.#against(one.member, one.gift, one.points);
      if (reason !== null) return reason;
      this.#take(one.member, one.gift, one.points);
    } else return 'state';
    one.state = 'reserved';
    if (one.expiresAt <= now) one.expiresAt = now + this.#gift(one.gift).hours * HOUR;
    return 'done';
  }

  takeBack(id: string): string {
    const one = this.#redemption(id);
    if (one.state !== 'fulfilled') return 'state';
    if (one.shown) return 'codeShown';
    this.#giveBack(one, 'returned');
    return 'done';
  }

  /** How many reservations were released. */
  expire(now: number): number {
    return [...this.redemptions.keys()].filter((id) => this.#lapse(id, now)).length;
  }

  /** Whether its code can be shown. */
  show(id: string): boolean {
    const one = this.#redemption(id);
    const { coded } = this.#gift(one.gift);
    if (!coded || one.state !== 'fulfilled' || one.shown) return false;
    one.shown = true;
    return true;
  }

  #against(member: number, gift: string, points: number): string | null {
    const { perMember, coded } = this.#gift(gift);
    const had = [...this.redemptions.values()].filter(
      (one) =>
        one.member === member &&
        one.gift === gift &&
        (one.state === 'reserved' || one.state === 'fulfilled'),
    );
    if (perMember !== null && had.length >= perMember) return 'limitReached';
    if (this.available(gift) === 0) return coded ? 'noCodes' : 'giftGone';
    return this.balance(member) < points ? 'balanceTooLow' : null;
  }

  #take(member: number, gift: string, points: number): void {
    this.stock(gift, -1);
    this.grant(member, -points);
  }

  #giveBack(one: ModelRedemption, state: 'cancelled' | 'expired' | 'returned'): void {
    one.state = state;
    this.stock(one.gift, 1);
    this.grant(one.member, one.points);
  }

  #lapse(id: string, now: number): boolean {
    const one = this.#redemption(id);
    if (one.state !== 'reserved' || one.expiresAt > now) return false;
    this.#giveBack(one, 'expired');
    return true;
  }

  #copy(): Copy {
    return {
      balances: [...this.balances],
      free: [...this.free],
      states: [...this.redemptions].map(([id, { state }]) => [id, state] as const),
    };
  }

  #restore({ balances, free, states }: Copy): void {
    for (const [member, points] of balances) this.balances.set(member, points);
    for (const [gift, pieces] of free) this.free.set(gift, pieces);
    for (const [id, state] of states) this.#redemption(id).state = state;
  }

  #gift(id: string): ModelGift {
    const gift = this.#gifts.get(id);
    if (!gift) throw new Error(`no gift ${id}`);
    return gift;
  }

  #redemption(id: string): ModelRedemption {
    const redemption = this.redemptions.get(id);
    if (!redemption) throw new Error(`no redemption ${id}`);
    return redemption;
  }
}
