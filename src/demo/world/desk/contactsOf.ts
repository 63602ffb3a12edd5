import { stream, type Stream } from '../../../shared/domain/random/stream.ts';
import { Weighted } from '../../weighted.ts';
import { dayStart, HOUR_MS, MINUTE_MS, SECOND_MS } from '../calendar.ts';
import type { DemoWorld } from '../demoWorld.ts';
import { returnsOf } from '../returnsOf.ts';
import { SHELVES } from '../shelves.ts';
import { hourOf } from './deskAgents.ts';
import { opening } from './deskPace.ts';
import type { Topic } from './deskLines.ts';

/** Why and when a conversation begins. */
export type Contact = {
  /** Its own in every stream, whatever the size of the world. */
  readonly key: number;
  readonly topic: Topic;
  /** Epoch ms. */
  readonly at: number;
  readonly customer: number;
  /** The order that it is about, or -1. */
  readonly order: number;
  /** Place in the catalogue of the product that it is about, or -1. */
  readonly product: number;
  /** The order's parcel was late by then. */
  readonly late: boolean;
  /** The customer is served badly. */
  readonly badly: boolean;
};

/** Share of what can lead to a contact that does, by topic (docs/demo.md). */
const CONTACTS = {
  product: 0.08,
  idleProduct: 0.13,
  payment: 0.18,
  change: 0.035,
  cancel: 0.5,
  invoice: 0.03,
  coupon: 0.025,
  points: 0.035,
  return: 0.5,
  notice: 0.12,
  thanks: 0.06,
  care: 0.25,
} as const;
const HAPPY = 470;
const UNHAPPY = 280;
/** Share of people who write in the morning instead of before eight. */
const ASLEEP = 0.85;
const KEYS_PER_ORDER = 16;
const RETURN_TOPICS: readonly Topic[] = ['damaged', 'back', 'back', 'quality', 'quality', 'wrong'];
const PRODUCT_TOPICS = { TEA: 'tea', WARE: 'ware', SNACK: 'snack', GIFT: 'gift' } as const;
/** What customers ask about a parcel that came in time. */
const ON_TIME = new Weighted([66, 18, 16]);
const ON_TIME_TOPICS: readonly Topic[] = ['using', 'invoice', 'points'];
/** What there is to ask about a product at home, by `PRODUCT_TOPICS`. */
const USING = { tea: 'using', ware: 'size', snack: 'coupon', gift: 'invoice' } as const;

/** Everything that makes somebody write to the shop, or the shop to somebody, by customer. */
export function contactsOf(world: DemoWorld): Contact[] {
  return new Contacts(world).found;
}

class Contacts {
  readonly #world: DemoWorld;
  readonly #chance: Stream;
  /** Places of products by shelf. */
  readonly #shelves: readonly (readonly number[])[];
  readonly found: Contact[] = [];

  constructor(world: DemoWorld) {
    this.#world = world;
    this.#chance = stream(world.seed, 'contacts');
    this.#shelves = SHELVES.map((_, shelf) =>
      world.products.flatMap((each, place) => (each.shelf === shelf ? [place] : [])),
    );
    for (let order = 0; order < world.orders.length; order++) {
      this.#chance.at(order);
      if (world.orders.number[order] === 0) this.#cancelled(order);
      else {
        this.#before(order);
        this.#after(order);
        this.#asked(order);
      }
    }
    this.#returns();
    for (let customer = 0; customer < world.customers.length; customer++) this.#idle(customer);
  }

  #cancelled(order: number): void {
    const placedAt = this.#world.orders.placedAt[order] ?? NaN;
    const at = placedAt + this.#chance.between(1, 3) * MINUTE_MS;
    if (this.#chance.chance(CONTACTS.cancel)) this.#add('cancel', 0, at, order);
  }

  /** Questions about products that were bought then, and about paying. */
  #before(order: number): void {
    const { orders, customers } = this.#world;
    const chance = this.#chance;
    const placedAt = orders.placedAt[order] ?? NaN;
    const asks = chance.chance(CONTACTS.product);
    const early = chance.between(6, 900) * MINUTE_MS + this.#seconds();
    const product = this.#product(order, chance);
    const fails = (orders.failedPayments[order] ?? 0) > 0 && chance.chance(CONTACTS.payment);
    const known = customers.createdAt[orders.customer[order] ?? 0] ?? NaN;
    if (asks && placedAt - early > known) {
      this.#add(this.#topicOf(product), 1, placedAt - early, order, product);
    }
    if (fails) this.#add('payment', 2, placedAt - 3 * MINUTE_MS + this.#seconds(), order);
  }

  #after(order: number): void {
    const { orders, customers } = this.#world;
    const chance = this.#chance;
    const placedAt = orders.placedAt[order] ?? NaN;
    const deliveredAt = orders.deliveredAt[order] ?? NaN;
    const stars = orders.satisfaction[order] ?? 0;
    const later = (share: number, from: number, to: number): number => {
      const does = chance.chance(share);
      const minutes = chance.between(from, to);
      return does ? minutes * MINUTE_MS + this.#seconds() : NaN;
    };
    const product = this.#product(order, chance);
    this.#add('change', 3, placedAt + later(CONTACTS.change, 4, 150), order, product);
    this.#add(
      'invoice',
      4,
      this.#awake(placedAt + later(CONTACTS.invoice, 10, 6 * 24 * 60)),
      order,
    );
    this.#add('coupon', 5, this.#awake(placedAt + later(CONTACTS.coupon, 2, 3 * 24 * 60)), order);
    const points = this.#awake(placedAt + later(CONTACTS.points, 30, 9 * 24 * 60));
    if ((customers.memberSince[orders.customer[order] ?? 0] ?? NaN) < points) {
      this.#add('points', 6, points, order);
    }
    const thanks = this.#awake(deliveredAt + later(CONTACTS.thanks, 300, 6 * 24 * 60));
    if (stars >= HAPPY) this.#add('thanks', 7, thanks, order, product);
    const notice = (orders.promisedAt[order] ?? NaN) + later(CONTACTS.notice, 5, 50);
    const stillAway = orders.late[order] === 1 && Number.isNaN(orders.contactedAt[order]);
    if (stillAway) this.#add('notice', 8, this.#deskTime(notice), order);
    const care = deliveredAt + later(CONTACTS.care, 2 * 24 * 60, 8 * 24 * 60);
    if (stars < UNHAPPY) this.#add('care', 9, this.#deskTime(care), order);
  }

  /** The contact that the world knows of: each of them is one conversation. */
  #asked(order: number): void {
    const { orders } = this.#world;
    const at = orders.contactedAt[order] ?? NaN;
    const chosen = ON_TIME_TOPICS[ON_TIME.pick(this.#chance)] ?? 'using';
    const product = this.#product(order, this.#chance);
    const badly = orders.badService[order] === 1;
    const onTime = chosen === 'using' ? USING[this.#topicOf(product)] : chosen;
    this.#add(orders.late[order] === 1 ? 'late' : onTime, 10, at, order, product, badly);
  }

  #returns(): void {
    const { lineItems } = this.#world;
    let last = -1;
    for (const { order, line, reason, requestedAt } of returnsOf(this.#world)) {
      if (order === last) continue;
      last = order;
      this.#chance.at(-1 - order);
      const at = requestedAt - this.#chance.between(4, 40) * MINUTE_MS + this.#seconds();
      if (!this.#chance.chance(CONTACTS.return)) continue;
      const topic = RETURN_TOPICS[reason] ?? 'back';
      const product = lineItems.product[line] ?? 0;
      const made = ['ware', 'gift'].includes(this.#topicOf(product));
      this.#add(topic === 'quality' && made ? 'flaw' : topic, 11, at, order, product);
    }
  }

  /** Questions about products that led to nothing. */
  #idle(customer: number): void {
    const { customers, products, end } = this.#world;
    const chance = this.#chance.at(0x4000_0000 + customer);
    if (!chance.chance(CONTACTS.idleProduct)) return;
    const since = customers.createdAt[customer] ?? NaN;
    const at = since + Math.floor(chance.unit() * ((end - since) / MINUTE_MS)) * MINUTE_MS;
    const awake = this.#awake(at);
    const shelf = chance.chance(0.7) ? customers.favourite[customer] : chance.below(SHELVES.length);
    const own = (this.#shelves[shelf ?? 0] ?? []).filter(
      (place) => dayStart(products[place]?.launchedDay ?? 0) < at,
    );
    if (own.length === 0) return;
    const product = chance.oneOf(own);
    this.#push(
      this.#topicOf(product),
      -1 - customer,
      awake + this.#seconds(),
      customer,
      -1,
      product,
    );
  }

  /** The desk writes in its own hours: in the first of them what came up at night. */
  #deskTime(at: number): number {
    const opens = opening(at);
    return opens === at ? at : opens + this.#chance.below(90) * MINUTE_MS + this.#seconds();
  }

  /** Most people sleep before writing. */
  #awake(at: number): number {
    const sleeps = this.#chance.chance(ASLEEP);
    return sleeps && hourOf(at) < 8 ? at + 8 * HOUR_MS : at;
  }

  #topicOf(product: number): keyof typeof USING {
    return PRODUCT_TOPICS[SHELVES[this.#world.products[product]?.shelf ?? 0]?.code ?? 'TEA'];
  }

  #seconds(): number {
    return this.#chance.below(60) * SECOND_MS;
  }

  /** A product of the order. */
  #product(order: number, chance: Stream): number {
    const { orders, lineItems } = this.#world;
    const first = orders.firstLine[order] ?? 0;
    const line = first + chance.below((orders.firstLine[order + 1] ?? 0) - first);
    return lineItems.product[line] ?? 0;
  }

  #add(topic: Topic, kind: number, at: number, order: number, product = -1, badly = false): void {
    const { orders } = this.#world;
    const customer = orders.customer[order] ?? 0;
    // Who asks before buying has no order yet.
    const about = at < (orders.placedAt[order] ?? NaN) ? -1 : order;
    this.#push(topic, order * KEYS_PER_ORDER + kind, at, customer, about, product, badly);
  }

  #push(
    topic: Topic,
    key: number,
    at: number,
    customer: number,
    order: number,
    product: number,
    badly = false,
  ): void {
    const { orders, end } = this.#world;
    if (!(at < end)) return;
    const late = order >= 0 && orders.late[order] === 1 && at > (orders.promisedAt[order] ?? NaN);
    this.found.push({ key, topic, at, customer, order, product, late, badly });
  }
}
