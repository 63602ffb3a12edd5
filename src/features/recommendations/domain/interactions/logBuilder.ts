import type { InteractionLog } from './interactionLog.ts';
import { orderByTime } from './orderByTime.ts';

/** Collects events in any order, for at most `capacity` of them, and sorts them by time. */
export class LogBuilder {
  readonly #user: Int32Array;
  readonly #item: Int32Array;
  readonly #at: Float64Array;
  readonly #kind: Uint8Array;
  readonly #strength: Float64Array;
  readonly #basket: Int32Array;
  readonly #amount: Float64Array;
  readonly #quantity: Float64Array;
  #length = 0;

  constructor(capacity: number) {
    this.#user = new Int32Array(capacity);
    this.#item = new Int32Array(capacity);
    this.#at = new Float64Array(capacity);
    this.#kind = new Uint8Array(capacity);
    this.#strength = new Float64Array(capacity);
    this.#basket = new Int32Array(capacity);
    this.#amount = new Float64Array(capacity);
    this.#quantity = new Float64Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  add(event: {
    readonly user: number;
    readonly item: number;
    readonly at: number;
    readonly kind: number;
    readonly strength?: number;
    readonly basket?: number;
    readonly amount?: number;
    readonly quantity?: number;
  }): void {
    const e = this.#length++;
    this.#user[e] = event.user;
    this.#item[e] = event.item;
    this.#at[e] = event.at;
    this.#kind[e] = event.kind;
    this.#strength[e] = event.strength ?? 1;
    this.#basket[e] = event.basket ?? -1;
    this.#amount[e] = event.amount ?? NaN;
    this.#quantity[e] = event.quantity ?? NaN;
  }

  /** @param users, items how many places there are */
  build(users: number, items: number): InteractionLog {
    const all: InteractionLog = {
      length: this.#length,
      users,
      items,
      user: this.#user,
      item: this.#item,
      at: this.#at,
      kind: this.#kind,
      strength: this.#strength,
      basket: this.#basket,
      amount: this.#amount,
      quantity: this.#quantity,
    };
    return pickedEvents(all, orderByTime(this.#at.subarray(0, this.#length)));
  }
}

/** The events at these places of a log, in this order. */
export function pickedEvents(log: InteractionLog, places: Int32Array): InteractionLog {
  const { users, items } = log;
  const length = places.length;
  const codes = (from: Int32Array) => {
    const to = new Int32Array(length);
    for (let i = 0; i < length; i++) to[i] = from[places[i] ?? 0] ?? 0;
    return to;
  };
  const numbers = (from: Float64Array) => {
    const to = new Float64Array(length);
    for (let i = 0; i < length; i++) to[i] = from[places[i] ?? 0] ?? NaN;
    return to;
  };
  const kind = new Uint8Array(length);
  for (let i = 0; i < length; i++) kind[i] = log.kind[places[i] ?? 0] ?? 0;
  return {
    length,
    users,
    items,
    user: codes(log.user),
    item: codes(log.item),
    at: numbers(log.at),
    kind,
    strength: numbers(log.strength),
    basket: codes(log.basket),
    amount: numbers(log.amount),
    quantity: numbers(log.quantity),
  };
}

/** Events `from` to `to` (places, the last not included) of a log, without copying. */
export function eventsBetween(log: InteractionLog, from: number, to: number): InteractionLog {
  return {
    length: to - from,
    users: log.users,
    items: log.items,
    user: log.user.subarray(from, to),
    item: log.item.subarray(from, to),
    at: log.at.subarray(from, to),
    kind: log.kind.subarray(from, to),
    strength: log.strength.subarray(from, to),
    basket: log.basket.subarray(from, to),
    amount: log.amount.subarray(from, to),
    quantity: log.quantity.subarray(from, to),
  };
}
