import type { EventType } from '../../shared/domain/facts/factTables.ts';
import { stream, type Stream } from '../../shared/domain/random/stream.ts';
import { Baskets } from './baskets.ts';
import { dayOf, MILESTONES, SECOND_MS } from './calendar.ts';
import type { DemoWorld } from './demoWorld.ts';
import { GIVE_UP } from './effects.ts';
import { failureShare } from './orderFacts.ts';
import { VISIT_KIND, type Visits } from './visitsOf.ts';

/** One thing that happened in a visit; what does not apply is -1 (amounts: NaN). */
export type DemoEvent = {
  type: EventType;
  /** Epoch ms. */
  at: number;
  /** Place in the catalogue. */
  product: number;
  quantity: number;
  /** Fen. */
  amount: number;
  /** Place in `PAYMENT_METHODS`, from the checkout on. */
  method: number;
  paid: 'none' | 'succeeded' | 'failed';
  /** Place in `FAILURE_REASONS`. */
  reason: number;
  /** Whether it is the payment that made the order. */
  makesOrder: boolean;
};

export const FAILURE_REASONS = [
  { en: 'Timed out', zh: '支付超时' },
  { en: 'Declined by the bank', zh: '银行拒绝' },
  { en: 'Insufficient balance', zh: '余额不足' },
  { en: 'Limit exceeded', zh: '超出限额' },
  { en: 'Verification failed', zh: '验证失败' },
] as const;

/** How far a browsing visit gets: share that leaves after home, after products, with a cart. */
const LEAVES_HOME = 0.14;
const LEAVES_PRODUCTS = 0.62;
const LEAVES_CART = 0.87;
const SHOWN = 0.6;
const SEES_CLICKED = 0.05;
/** Seconds between two events: 60 events stay within the hour that `createdAt` is before. */
const STEP_SECONDS = [8, 55] as const;

/** Plays visits, one at a time. */
export class VisitPlayer {
  readonly #world: DemoWorld;
  readonly #visits: Visits;
  readonly #baskets: Baskets;
  readonly #chance: Stream;
  #events: DemoEvent[] = [];

  constructor(world: DemoWorld, visits: Visits) {
    this.#world = world;
    this.#visits = visits;
    this.#baskets = new Baskets(world.products);
    this.#chance = stream(world.seed, 'events');
  }

  /** What happened in a visit, in order of time; valid until the next call. */
  play(visit: number): readonly DemoEvent[] {
    this.#events = [];
    this.#chance.at(visit);
    const { kind, order, endsAt } = this.#visits;
    const day = dayOf(endsAt[visit] ?? 0);
    const about = order[visit] ?? -1;
    switch (kind[visit]) {
      case VISIT_KIND.signUp:
        this.#signUp(visit);
        break;
      case VISIT_KIND.order:
        this.#buy(about, day, this.#world.orders.failedPayments[about] ?? 0, true);
        break;
      case VISIT_KIND.gaveUp:
        this.#buy(about, day, 1, false);
        break;
      case VISIT_KIND.share:
        this.#push('share', this.#lineOf(about));
        break;
      default:
        this.#browse(visit, day);
    }
    let at = endsAt[visit] ?? 0;
    for (let i = this.#events.length - 1; i >= 0; i--) {
      const event = this.#events[i];
      if (event) event.at = at;
      at -= this.#chance.between(...STEP_SECONDS) * SECOND_MS;
    }
    return this.#events;
  }

  #signUp(visit: number): void {
    const customer = this.#visits.customer[visit] ?? 0;
    if ((this.#world.customers.referrer[customer] ?? -1) >= 0) this.#push('referral');
    this.#push('signUp');
  }

  #arrive(day: number, clicked: number): void {
    const chance = this.#chance;
    if (chance.chance(0.5)) this.#push('home');
    const recommends = day - this.#world.from >= MILESTONES.recommendations;
    if (recommends && (clicked >= 0 || chance.chance(SHOWN))) {
      const shown = clicked >= 0 ? clicked : this.#baskets.anything(chance, day);
      this.#push('recommendationShown', shown);
      if (clicked >= 0 || chance.chance(SEES_CLICKED)) {
        this.#push('recommendationClick', shown);
        this.#push('view', shown);
      }
    }
    if (chance.chance(0.3)) this.#push('search');
  }

  #buy(order: number, day: number, failures: number, succeeds: boolean): void {
    const { orders, lineItems } = this.#world;
    const chance = this.#chance;
    const clicked = succeeds ? (orders.clickedProduct[order] ?? -1) : -1;
    const method = orders.method[order] ?? 0;
    if (chance.chance(0.5)) this.#push('signIn');
    this.#arrive(day, clicked);
    const last = orders.firstLine[order + 1] ?? 0;
    for (let line = orders.firstLine[order] ?? 0; line < last; line++) {
      const product = lineItems.product[line] ?? 0;
      const quantity = lineItems.quantity[line] ?? 1;
      const amount = quantity * (lineItems.price[line] ?? 0);
      if (product !== clicked && chance.chance(0.8)) this.#push('view', product);
      this.#push('cart', product, quantity, amount);
    }
    if (chance.chance(0.6)) this.#push('view', this.#baskets.anything(chance, day));
    if (chance.chance(0.1)) this.#changeMind(day);
    const total = orders.total[order] ?? 0;
    this.#push('checkout', -1, -1, total, method);
    const again = failureShare(method, day - this.#world.from) * (1 - GIVE_UP);
    let failed = failures;
    while (!succeeds && failed < 3 && chance.chance(again)) failed++;
    for (; failed > 0; failed--) {
      const event = this.#push('payment', -1, -1, total, method);
      event.paid = 'failed';
      event.reason = chance.below(FAILURE_REASONS.length);
    }
    if (!succeeds) return;
    const event = this.#push('payment', -1, -1, total, method);
    event.paid = 'succeeded';
    event.makesOrder = true;
  }

  #changeMind(day: number): void {
    const product = this.#baskets.anything(this.#chance, day);
    const price = this.#world.products[product]?.price ?? 0;
    this.#push('cart', product, 1, price);
    this.#push('removeFromCart', product, 1, price);
  }

  #browse(visit: number, day: number): void {
    const { customers, products } = this.#world;
    const chance = this.#chance;
    const depth = chance.unit();
    this.#arrive(day, -1);
    if (depth < LEAVES_HOME) {
      if (this.#events.length === 0) this.#push('home');
      return;
    }
    const customer = this.#visits.customer[visit] ?? -1;
    const favourite = customer < 0 ? -1 : (customers.favourite[customer] ?? 0);
    let total = 0;
    for (let more = chance.between(1, 4); more > 0; more--) {
      const anything = this.#baskets.anything(chance, day);
      const liked = favourite >= 0 && chance.chance(0.5);
      const taste = { favourite, second: favourite, brand: 0, tier: 1 };
      const product = liked ? this.#baskets.liked(chance, favourite, taste, day) : anything;
      this.#push('view', product);
      if (depth < LEAVES_PRODUCTS || (total > 0 && !chance.chance(0.4))) continue;
      const price = products[product]?.price ?? 0;
      total += price;
      this.#push('cart', product, 1, price);
    }
    if (depth >= LEAVES_CART) this.#push('checkout', -1, -1, total);
  }

  /** A product of an order. */
  #lineOf(order: number): number {
    const { orders, lineItems } = this.#world;
    const first = orders.firstLine[order] ?? 0;
    return (
      lineItems.product[first + this.#chance.below((orders.firstLine[order + 1] ?? 0) - first)] ?? 0
    );
  }

  #push(type: EventType, product = -1, quantity = -1, amount = NaN, method = -1): DemoEvent {
    const event: DemoEvent = {
      type,
      at: 0,
      product,
      quantity,
      amount,
      method,
      paid: 'none',
      reason: -1,
      makesOrder: false,
    };
    this.#events.push(event);
    return event;
  }
}
