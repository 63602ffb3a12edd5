import { stream, type Stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import { Baskets } from './baskets.ts';
import { dayStart, HOUR_MS, MILESTONES, MINUTE_MS, SECOND_MS } from './calendar.ts';
import { CHANNELS, COMEBACK, HABITS, JOINS_GROUP, JOINS_PROGRAMME } from './effects.ts';
import type { LivesOptions } from './livesOptions.ts';
import { OrderFacts, returnProbability } from './orderFacts.ts';
import { somewhere } from './people.ts';
import { seasons, type DaySeason } from './seasons.ts';
import { tasteOf, type Taste } from './tastes.ts';
import {
  emptyCustomers,
  emptyLines,
  emptyOrders,
  GROUPS,
  type Customers,
  type Lines,
  type Orders,
} from './worldColumns.ts';

/** Orders that one customer can place: the numbers of an order's own chances leave room for them. */
export const ORDERS_A_CUSTOMER = 64;
/** Share of customers who sign up and never order. */
const NEVER_ORDERS = 0.04;
const REFERRED = 0.08;

const CHANNEL_SHARES = new Weighted(CHANNELS.map(({ share }) => share));
const HABIT_SHARES = CHANNELS.map(({ habits }) => new Weighted(habits));
const DEVICE_SHARES = new Weighted([76, 19, 5]);
const HOURS = new Weighted([
  2, 1, 0.5, 0.3, 0.3, 0.5, 1, 2, 4, 6, 7, 7, 7, 6, 5, 5, 6, 6, 6, 7, 9, 10, 9, 5,
]);

/** Lives of customers, one after another, until there are as many order lines as wanted. */
export function lives(options: LivesOptions): {
  customers: Customers;
  orders: Orders;
  lines: Lines;
} {
  // Room for the last order's lines; of customers, those who never order come on top.
  const capacity = options.lines + 64;
  const customers = emptyCustomers(capacity + (capacity >> 2));
  const orders = emptyOrders(capacity);
  const lines = emptyLines(capacity);
  const life = new Life(options, customers, orders, lines);
  while (lines.length < options.lines) life.next();
  orders.firstLine[orders.length] = lines.length;
  return { customers, orders, lines };
}

class Life {
  readonly #options: LivesOptions;
  readonly #customers: Customers;
  readonly #orders: Orders;
  readonly #lines: Lines;
  readonly #seasons: readonly DaySeason[];
  readonly #arrival: Weighted;
  readonly #baskets: Baskets;
  readonly #facts: OrderFacts;
  readonly #people: Stream;
  readonly #tastes: Stream;
  readonly #returning: Stream;
  readonly #programme: Stream;
  readonly #groups: Stream;

  constructor(options: LivesOptions, customers: Customers, orders: Orders, lines: Lines) {
    const { seed, products } = options;
    this.#options = options;
    this.#customers = customers;
    this.#orders = orders;
    this.#lines = lines;
    this.#seasons = seasons(options.from);
    this.#arrival = new Weighted(this.#seasons.map(({ traffic }) => traffic));
    this.#baskets = new Baskets(products);
    this.#facts = new OrderFacts(options, this.#seasons, this.#baskets, customers, orders, lines);
    this.#people = stream(seed, 'people');
    this.#tastes = stream(seed, 'tastes');
    this.#returning = stream(seed, 'returning');
    this.#programme = stream(seed, 'programme');
    this.#groups = stream(seed, 'groups');
  }

  next(): void {
    const { from } = this.#options;
    const i = this.#customers.length++;
    const chance = this.#people.at(i);
    const taste = tasteOf(this.#tastes.at(i));
    const firstDay = from + this.#arrival.pick(chance);
    const firstAt = momentOf(chance, firstDay);
    this.#describe(i, chance, taste, firstAt);
    if (chance.chance(NEVER_ORDERS)) return;

    const joins = this.#programme.at(i).chance(JOINS_PROGRAMME);
    this.#baskets.newCustomer();
    this.#facts.newCustomer();
    let placedAt = firstAt;
    let day = firstDay;
    for (let number = 1; number < ORDERS_A_CUSTOMER; number++) {
      if (this.#lines.length >= this.#options.lines) return;
      if (joins) this.#joinProgramme(i, day, placedAt);
      const key = i * ORDERS_A_CUSTOMER + number;
      const settledDay = this.#facts.add(key, i, number, taste, day, placedAt);
      this.#joinGroup(i, day, settledDay);
      const nextDay = this.#nextDay(key, i, settledDay);
      if (nextDay >= this.#options.until) return;
      day = nextDay;
      placedAt = momentOf(this.#returning, day);
    }
  }

  #describe(i: number, chance: Stream, taste: Taste, firstAt: number): void {
    const { createdAt, ...columns } = this.#customers;
    const channel = CHANNEL_SHARES.pick(chance);
    columns.channel[i] = channel;
    columns.habit[i] = HABIT_SHARES[channel]?.pick(chance) ?? 0;
    columns.place[i] = somewhere(chance);
    columns.device[i] = DEVICE_SHARES.pick(chance);
    columns.favourite[i] = taste.favourite;
    columns.brand[i] = taste.brand;
    const sameHour = chance.chance(0.6);
    const signedUp =
      firstAt -
      chance.between(60, 90) * MINUTE_MS -
      (sameHour ? 0 : chance.between(1, 960)) * HOUR_MS;
    createdAt[i] = signedUp < dayStart(this.#options.from) ? firstAt - 60 * MINUTE_MS : signedUp;
    columns.memberSince[i] = NaN;
    columns.groupSince[i] = NaN;
    const brought = chance.chance(REFERRED);
    const friend = chance.below(i);
    const known = brought && i > 0 && (createdAt[friend] ?? 0) < (createdAt[i] ?? 0) - HOUR_MS;
    columns.referrer[i] = known ? friend : -1;
  }

  #joinProgramme(i: number, day: number, placedAt: number): void {
    const { memberSince } = this.#customers;
    const exists = day - this.#options.from >= MILESTONES.programme;
    if (exists && Number.isNaN(memberSince[i])) memberSince[i] = placedAt;
  }

  /** After the order: it counts for the next one. */
  #joinGroup(i: number, day: number, settledDay: number): void {
    const { groupSince, group } = this.#customers;
    const exists = day - this.#options.from >= MILESTONES.groups;
    if (!exists || !Number.isNaN(groupSince[i])) return;
    if (!this.#groups.at(i).chance(JOINS_GROUP)) return;
    const at = dayStart(settledDay) + 21 * HOUR_MS + this.#groups.below(3600) * SECOND_MS;
    if (at >= this.#options.end) return;
    groupSince[i] = at;
    group[i] = this.#groups.below(GROUPS);
  }

  /** The day of the customer's next order; Infinity where there is none. */
  #nextDay(key: number, i: number, settledDay: number): number {
    const chance = this.#returning.at(key);
    const order = this.#orders.length - 1;
    const habit = HABITS[this.#customers.habit[i] ?? 0] ?? HABITS[0];
    const again = chance.chance(returnProbability(this.#orders, order, habit.again));
    const soon = settledDay + gapOf(chance, habit.gaps);
    const other = settledDay + gapOf(chance, habit.gaps);
    // Campaigns and festivals draw the next order towards them.
    const traffic = this.#seasons[soon - this.#options.from]?.traffic ?? 1;
    const takesSoon = chance.chance(traffic / 2);
    const comesBack = chance.chance(COMEBACK.probability);
    const later = settledDay + chance.between(COMEBACK.fromDays, COMEBACK.toDays);
    if (again) return takesSoon ? soon : other;
    return comesBack ? later : Infinity;
  }
}

/** A moment on a day, by the hours at which people order. */
function momentOf(chance: Stream, day: number): number {
  return dayStart(day) + HOURS.pick(chance) * HOUR_MS + chance.below(3600) * SECOND_MS;
}

/** A gap in days, from its values at each sixteenth of the probability. */
function gapOf(chance: Stream, gaps: readonly number[]): number {
  const at = chance.unit() * (gaps.length - 1);
  const below = Math.floor(at);
  const low = gaps[below] ?? 0;
  const high = gaps[below + 1] ?? low;
  return Math.floor(low + (at - below) * (high - low));
}
