import { stream, type Stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import type { Baskets } from './baskets.ts';
import { HOUR_MS, MILESTONES, MINUTE_MS } from './calendar.ts';
import type { DemoProduct } from './catalogue.ts';
import { parcelOf, type Parcel } from './delivery.ts';
import {
  BAD_SERVICE,
  CANCELLED,
  CLICKS_RECOMMENDATION,
  GIVE_UP,
  GOOD_CONTACTS,
  PAYMENT_METHODS,
  REDEEMS,
  RETURN_EFFECTS,
  STAR_EFFECTS,
} from './effects.ts';
import type { LivesOptions } from './livesOptions.ts';
import { PLACES } from './people.ts';
import type { DaySeason } from './seasons.ts';
import type { Taste } from './tastes.ts';
import { PARCEL, type Customers, type Lines, type Orders } from './worldColumns.ts';

const METHOD_SHARES = new Weighted(PAYMENT_METHODS.map(({ share }) => share));
/** Share of orders paid in the customer's usual way, and placed where the customer came from. */
const USUAL_METHOD = 0.85;
const USUAL_CHANNEL = 0.85;
const MOST_FAILURES = 3;
/** Points are redeemed by the hundred, up to this many. */
const MOST_POINTS = 1000;
const MEAN_STARS = 435;

/** Probability that the customer orders again within the window of `RETURN_EFFECTS`. */
export function returnProbability(orders: Orders, order: number, habit: number): number {
  return (
    habit +
    (orders.late[order] === 1 ? RETURN_EFFECTS.lateParcel : 0) +
    (orders.badService[order] === 1 ? RETURN_EFFECTS.badService : 0) +
    ((orders.failedPayments[order] ?? 0) > 0 ? RETURN_EFFECTS.failedPayment : 0) +
    ((orders.redeemedPoints[order] ?? 0) > 0 ? RETURN_EFFECTS.redemption : 0) +
    (orders.inGroup[order] === 1 ? RETURN_EFFECTS.groupMember : 0) +
    ((orders.clickedProduct[order] ?? -1) >= 0 ? RETURN_EFFECTS.recommendationClick : 0)
  );
}

/** Adds orders with everything that happens to them; each kind of fact from a stream of its own. */
export class OrderFacts {
  readonly #options: LivesOptions;
  readonly #seasons: readonly DaySeason[];
  readonly #baskets: Baskets;
  readonly #customers: Customers;
  readonly #orders: Orders;
  readonly #lines: Lines;
  readonly #chances: Readonly<Record<FactStream, Stream>>;
  /** Points of the customer in hand. */
  #points = 0;

  constructor(
    options: LivesOptions,
    seasons: readonly DaySeason[],
    baskets: Baskets,
    customers: Customers,
    orders: Orders,
    lines: Lines,
  ) {
    this.#options = options;
    this.#seasons = seasons;
    this.#baskets = baskets;
    this.#customers = customers;
    this.#orders = orders;
    this.#lines = lines;
    const of = (name: FactStream) => stream(options.seed, name);
    this.#chances = {
      baskets: of('baskets'),
      cancellations: of('cancellations'),
      channels: of('channels'),
      delivery: of('delivery'),
      payments: of('payments'),
      points: of('points'),
      recommendations: of('recommendations'),
      satisfaction: of('satisfaction'),
      service: of('service'),
    };
  }

  newCustomer(): void {
    this.#points = 0;
  }

  /**
   * Adds a customer's next order, and before it, rarely, the same one cancelled.
   *
   * @param key the order's own in every stream
   * @returns the civil day on which its parcel was there (or given up)
   */
  add(
    key: number,
    customer: number,
    number: number,
    taste: Taste,
    day: number,
    at: number,
  ): number {
    const season = this.#seasons[day - this.#options.from];
    if (!season) throw new RangeError(`day ${day} is not in the world`);
    const clicked = this.#click(key, taste, day);
    const chance = this.#chances.baskets.at(key);
    this.#baskets.fill(chance, taste, day, season, clicked);
    const cancellation = this.#chances.cancellations.at(key);
    if (cancellation.chance(CANCELLED)) {
      this.#begin(key, customer, 0, at - cancellation.between(3, 50) * MINUTE_MS, season);
    }
    const order = this.#begin(key, customer, number, at, season);
    this.#orders.clickedProduct[order] = clicked;
    this.#pay(order, key, customer, day);
    this.#redeem(order, key, customer);
    const { groupSince } = this.#customers;
    this.#orders.inGroup[order] = (groupSince[customer] ?? NaN) < at ? 1 : 0;
    const parcel = this.#send(order, key, customer, day, season);
    this.#serve(order, key, day, parcel);
    this.#rate(order, key);
    return parcel.settledDay;
  }

  /** Writes an order with the basket's lines and nothing else. */
  #begin(key: number, customer: number, number: number, at: number, season: DaySeason): number {
    const { basket } = this.#baskets;
    const orders = this.#orders;
    const lines = this.#lines;
    const order = orders.length++;
    const chance = this.#chances.channels.at(key);
    const usual = chance.chance(USUAL_CHANNEL);
    const other = chance.below(3);
    orders.customer[order] = customer;
    orders.number[order] = number;
    orders.placedAt[order] = at;
    orders.firstLine[order] = lines.length;
    orders.channel[order] = usual ? (this.#customers.channel[customer] ?? 0) : other;
    orders.shippedAt[order] = NaN;
    orders.promisedAt[order] = NaN;
    orders.deliveredAt[order] = NaN;
    orders.contactedAt[order] = NaN;
    orders.clickedProduct[order] = -1;
    let total = 0;
    for (let i = 0; i < basket.length; i++) {
      const product = basket.product[i] ?? 0;
      const quantity = basket.quantity[i] ?? 0;
      const price = priceOn(this.#options.products[product], season);
      lines.product[lines.length] = product;
      lines.quantity[lines.length] = quantity;
      lines.price[lines.length++] = price;
      total += price * quantity;
    }
    orders.total[order] = total;
    return order;
  }

  #click(key: number, taste: Taste, day: number): number {
    if (day - this.#options.from < MILESTONES.recommendations) return -1;
    const chance = this.#chances.recommendations.at(key);
    if (!chance.chance(CLICKS_RECOMMENDATION)) return -1;
    return this.#baskets.liked(chance, taste.favourite, taste, day);
  }

  #pay(order: number, key: number, customer: number, day: number): void {
    const usual = METHOD_SHARES.pick(this.#chances.payments.at(-1 - customer));
    const chance = this.#chances.payments.at(key);
    const keeps = chance.chance(USUAL_METHOD);
    const other = METHOD_SHARES.pick(chance);
    const method = keeps ? usual : other;
    const again = failureShare(method, day - this.#options.from) * (1 - GIVE_UP);
    let failed = 0;
    while (failed < MOST_FAILURES && chance.chance(again)) failed++;
    this.#orders.method[order] = method;
    this.#orders.failedPayments[order] = failed;
  }

  /** One point a yuan, for members. */
  #redeem(order: number, key: number, customer: number): void {
    const { memberSince } = this.#customers;
    if (Number.isNaN(memberSince[customer])) return;
    const able = Math.min(Math.floor(this.#points / 100) * 100, MOST_POINTS);
    const redeemed = able >= 200 && this.#chances.points.at(key).chance(REDEEMS) ? able : 0;
    this.#orders.redeemedPoints[order] = redeemed;
    this.#points += Math.floor((this.#orders.total[order] ?? 0) / 100) - redeemed;
  }

  #send(order: number, key: number, customer: number, day: number, season: DaySeason): Parcel {
    const orders = this.#orders;
    const place = PLACES[this.#customers.place[customer] ?? 0] ?? PLACES[0];
    if (!place) throw new RangeError('there are no places');
    const { end, from } = this.#options;
    const era = day - from >= MILESTONES.newCarriers ? 1 : 0;
    const at = orders.placedAt[order] ?? 0;
    const parcel = parcelOf(this.#chances.delivery.at(key), at, place, era, season.lateExtra);
    const delivered = parcel.deliveredAt < end;
    const lost = Number.isNaN(parcel.deliveredAt) && parcel.promisedAt < end;
    orders.carrier[order] = parcel.carrier;
    orders.promisedAt[order] = parcel.promisedAt;
    if (parcel.shippedAt < end) {
      orders.shippedAt[order] = parcel.shippedAt;
      orders.parcel[order] = delivered ? PARCEL.delivered : lost ? PARCEL.lost : PARCEL.underWay;
    }
    if (delivered) orders.deliveredAt[order] = parcel.deliveredAt;
    orders.late[order] = parcel.late && parcel.promisedAt < end ? 1 : 0;
    return parcel;
  }

  /** Bad service is as likely for late parcels as for others, so that the two effects stay apart. */
  #serve(order: number, key: number, day: number, { late, promisedAt, deliveredAt }: Parcel): void {
    const chance = this.#chances.service.at(key);
    const { end, from } = this.#options;
    const trained = day - from >= MILESTONES.serviceTraining ? 1 : 0;
    const bad = chance.chance(BAD_SERVICE[trained]);
    const good = chance.chance(late ? GOOD_CONTACTS.late : GOOD_CONTACTS.onTime);
    const hours = chance.between(1, 18);
    const at = (late ? promisedAt : deliveredAt) + hours * HOUR_MS + chance.below(60) * MINUTE_MS;
    if (!(bad || good) || at >= end) return;
    this.#orders.contactedAt[order] = at;
    this.#orders.badService[order] = bad ? 1 : 0;
  }

  #rate(order: number, key: number): void {
    const orders = this.#orders;
    const chance = this.#chances.satisfaction.at(key);
    let stars = MEAN_STARS;
    if (orders.late[order] === 1) stars += 100 * STAR_EFFECTS.lateParcel;
    if (orders.badService[order] === 1) stars += 100 * STAR_EFFECTS.badService;
    // A bell of sorts: the sum of four even numbers has a standard deviation of 87 here.
    for (let i = 0; i < 4; i++) stars += chance.between(-75, 75);
    orders.satisfaction[order] = Math.round(stars);
  }
}

type FactStream =
  | 'baskets'
  | 'cancellations'
  | 'channels'
  | 'delivery'
  | 'payments'
  | 'points'
  | 'recommendations'
  | 'satisfaction'
  | 'service';

/** Probability that one try to pay fails, on a day counted from the world's first. */
export function failureShare(method: number, age: number): number {
  return PAYMENT_METHODS[method]?.fails[age >= MILESTONES.newCheckout ? 1 : 0] ?? 0;
}

/** Fen, to the ten. */
function priceOn(product: DemoProduct | undefined, { priceFactor }: DaySeason): number {
  const price = product?.price ?? 0;
  return priceFactor === 1 ? price : Math.round((price * priceFactor) / 10) * 10;
}
