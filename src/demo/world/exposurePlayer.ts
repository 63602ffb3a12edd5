import type { ExposurePlacement } from '../../shared/domain/facts/factTables.ts';
import { stream, type Stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import { Baskets } from './baskets.ts';
import { dayOf, MILESTONES } from './calendar.ts';
import type { DemoWorld } from './demoWorld.ts';
import {
  BOUGHT_FROM,
  CLICK_HABITS,
  EXPOSURE_CLICKS,
  EXPOSURE_FEEDBACK,
  EXPOSURE_POSITIONS,
  EXPOSURE_VERSIONS,
} from './effects.ts';
import { SHELVES } from './shelves.ts';
import { VISIT_KIND, type Visits } from './visitsOf.ts';
import { VisitPlayer, type DemoEvent } from './visitPlayer.ts';

type DemoPlacement = Exclude<ExposurePlacement, 'other'>;

/** One product of a list. */
export type DemoExposure = {
  /** Place in the catalogue. */
  readonly product: number;
  readonly clicked: boolean;
  /** Fen paid for it in the order that the visit led to; NaN where it was not bought. */
  readonly paid: number;
  readonly feedback: 'none' | 'helpful' | 'notInterested';
};

/** A list of recommendations as somebody saw it. */
export type DemoExposureList = {
  /** Epoch ms. */
  readonly at: number;
  readonly placement: DemoPlacement;
  /** Place in `EXPOSURE_VERSIONS`. */
  readonly version: number;
  /** By position. */
  readonly shown: readonly DemoExposure[];
};

const PLACEMENTS: readonly DemoPlacement[] = ['home', 'product', 'cart'];
const BOUGHT_AT = new Weighted(PLACEMENTS.map((placement) => BOUGHT_FROM[placement]));
const POSITIONS = {
  home: new Weighted(EXPOSURE_POSITIONS.home),
  product: new Weighted(EXPOSURE_POSITIONS.product),
  cart: new Weighted(EXPOSURE_POSITIONS.cart),
};
const HABITS = new Weighted(CLICK_HABITS.map(({ share }) => share));
/** Product pages of a visit that show a list. */
const PRODUCT_PAGES = 2;
/** Draws for a product that is not in the list yet. */
const TRIES = 12;

/**
 * Plays what recommendations showed in visits, one visit at a time, since it is logged. What the
 * visit's own events say of recommendations (shown, clicked, bought) stands in one list, mostly on
 * the home page. Further lists on product pages and in the cart are only in this log; nothing of
 * them is bought, so that an order holds a clicked recommendation exactly where the world says so.
 */
export class ExposurePlayer {
  readonly #world: DemoWorld;
  readonly #visits: Visits;
  readonly #events: VisitPlayer;
  readonly #baskets: Baskets;
  readonly #people: Stream;
  readonly #strangers: Stream;
  readonly #chance: Stream;

  constructor(world: DemoWorld, visits: Visits) {
    this.#world = world;
    this.#visits = visits;
    this.#events = new VisitPlayer(world, visits);
    this.#baskets = new Baskets(world.products);
    this.#people = stream(world.seed, 'exposure people');
    this.#strangers = stream(world.seed, 'exposure strangers');
    this.#chance = stream(world.seed, 'exposures');
  }

  /** The lists of a visit in order of time; none before they are logged. */
  play(visit: number): DemoExposureList[] {
    const { endsAt, customer: customers } = this.#visits;
    const day = dayOf(endsAt[visit] ?? 0);
    if (day - this.#world.from < MILESTONES.exposureLog) return [];
    const customer = customers[visit] ?? -1;
    // Whoever is not signed in is somebody else at each visit.
    const person = customer < 0 ? this.#strangers.at(visit) : this.#people.at(customer);
    const arm = person.chance(0.5) ? 1 : 2;
    const habit = CLICK_HABITS[HABITS.pick(person)]?.factor ?? 1;

    this.#chance.at(visit);
    const lists: DemoExposureList[] = [];
    let pages = 0;
    let carts = 0;
    const events = this.#events.play(visit);
    const clicked = events.find(({ type }) => type === 'recommendationClick')?.product ?? -1;
    for (const event of events) {
      const age = dayOf(event.at) - this.#world.from;
      if (age < MILESTONES.exposureLog) continue;
      const version = age < MILESTONES.experiment ? 0 : arm;
      const list = { visit, day, customer, version, habit };
      if (event.type === 'recommendationShown') lists.push(this.#tracked(list, event, clicked));
      else if (event.type === 'view' && event.product !== clicked && pages++ < PRODUCT_PAGES)
        lists.push(this.#untracked(list, event, 'product'));
      else if (event.type === 'cart' && carts++ === 0)
        lists.push(this.#untracked(list, event, 'cart'));
    }
    return lists;
  }

  /** The list that the visit's events tell of. */
  #tracked(list: ListOptions, { at, product }: DemoEvent, clicked: number): DemoExposureList {
    const chance = this.#chance;
    const paid = clicked === product ? this.#paidFor(list.visit, product) : NaN;
    const boughtAt = PLACEMENTS[BOUGHT_AT.pick(chance)] ?? 'home';
    const placement = Number.isNaN(paid) ? 'home' : boughtAt;
    const products = this.#products(list, placement, product, -1);
    const isClicked = clicked === product;
    const place = isClicked ? POSITIONS[placement].pick(chance) : chance.below(products.length);
    // The product changes places with whatever stood there.
    [products[0], products[place]] = [products[place] ?? product, product];
    const shown = products.map((each, position) =>
      this.#exposure(each, isClicked && position === place, position === place ? paid : NaN),
    );
    return { at, placement, version: list.version, shown };
  }

  #untracked(
    list: ListOptions,
    { at, product }: DemoEvent,
    placement: 'product' | 'cart',
  ): DemoExposureList {
    const version = EXPOSURE_VERSIONS[list.version] ?? 'v1';
    const rate = EXPOSURE_CLICKS[version] * list.habit;
    const shown = this.#products(list, placement, -1, product).map((each, position) => {
      const factor = EXPOSURE_POSITIONS[placement][position] ?? 1;
      return this.#exposure(each, this.#chance.chance(rate * factor), NaN);
    });
    return { at, placement, version: list.version, shown };
  }

  #exposure(product: number, clicked: boolean, paid: number): DemoExposure {
    const chance = this.#chance;
    const given = chance.chance(EXPOSURE_FEEDBACK.given);
    const helpful = chance.chance(EXPOSURE_FEEDBACK.helpful[clicked ? 'clicked' : 'seen']);
    const feedback = given ? (helpful ? 'helpful' : 'notInterested') : 'none';
    return { product, clicked, paid, feedback };
  }

  /**
   * Products of a list, each once, and none that the visit's order holds.
   * @param first stands first, or -1 for none
   * @param beside what was looked at or put into the cart, or -1
   */
  #products(
    { visit, day, customer }: ListOptions,
    placement: DemoPlacement,
    first: number,
    beside: number,
  ): number[] {
    const chance = this.#chance;
    const slots = EXPOSURE_POSITIONS[placement].length;
    const { customers, products } = this.#world;
    const favourite = customer < 0 ? -1 : (customers.favourite[customer] ?? 0);
    const brand = customer < 0 ? 0 : (customers.brand[customer] ?? 0);
    const shelf = products[beside]?.shelf ?? favourite;
    const wanted = placement === 'cart' ? (SHELVES[shelf]?.goesWith ?? [shelf]) : [shelf];
    const ordered = this.#orderedIn(visit);
    const found = first < 0 ? [] : [first];
    for (let tries = 0; found.length < slots; tries++) {
      const near = shelf >= 0 && tries < TRIES && chance.chance(0.7);
      const taste = { favourite: shelf, second: shelf, brand, tier: 1 };
      const product = near
        ? this.#baskets.liked(chance, chance.oneOf(wanted), taste, day)
        : this.#baskets.anything(chance, day);
      if (product !== beside && !found.includes(product) && !ordered.includes(product))
        found.push(product);
    }
    return found;
  }

  #orderedIn(visit: number): readonly number[] {
    const order = this.#orderOf(visit);
    if (order < 0) return [];
    const { orders, lineItems } = this.#world;
    return Array.from(
      lineItems.product.subarray(orders.firstLine[order] ?? 0, orders.firstLine[order + 1] ?? 0),
    );
  }

  /** Fen for a product in the order that the visit led to; NaN where that is not the clicked one. */
  #paidFor(visit: number, product: number): number {
    const order = this.#orderOf(visit);
    const { orders, lineItems } = this.#world;
    const led = this.#visits.kind[visit] === VISIT_KIND.order;
    if (!led || orders.clickedProduct[order] !== product) return NaN;
    let paid = 0;
    const end = orders.firstLine[order + 1] ?? 0;
    for (let line = orders.firstLine[order] ?? 0; line < end; line++) {
      if (lineItems.product[line] !== product) continue;
      paid += (lineItems.quantity[line] ?? 0) * (lineItems.price[line] ?? 0);
    }
    return paid;
  }

  /** The order that a visit led to, or was meant to lead to; -1 for none. */
  #orderOf(visit: number): number {
    const { kind, order } = this.#visits;
    const own = kind[visit] === VISIT_KIND.order || kind[visit] === VISIT_KIND.gaveUp;
    return own ? (order[visit] ?? -1) : -1;
  }
}

/** Whose list it is. */
type ListOptions = {
  readonly visit: number;
  readonly day: number;
  /** Place of the customer, or -1. */
  readonly customer: number;
  readonly version: number;
  readonly habit: number;
};
