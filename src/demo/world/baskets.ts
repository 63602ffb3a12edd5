import type { Stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import type { DemoProduct } from './catalogue.ts';
import type { DaySeason } from './seasons.ts';
import { BRANDS, GIFT_SHELVES, SHELVES } from './shelves.ts';
import type { Taste } from './tastes.ts';

/** What lies in one order; reused for every order. */
export type Basket = {
  length: number;
  /** Places in the catalogue, each once. */
  readonly product: Int32Array;
  readonly quantity: Int32Array;
};

/** Products that an order is meant to have, 1 to 8; some turn out to be the same. */
const LINES = new Weighted([7, 13, 18, 18, 16, 12, 9, 7]);
export const MOST_LINES = 8;
const QUANTITY = new Weighted([70, 20, 6, 3, 0, 1]);
const GIFT_QUANTITY = new Weighted([40, 25, 10, 8, 5, 7, 2, 3]);
/** Products of an earlier order that a customer may take again. */
const REMEMBERED = 8;

/** How a product comes into a basket; the rest are what anybody may take. */
const AGAIN = 0.3;
const FAVOURITE = 0.62;
const SECOND = 0.74;
const GOES_WITH = 0.86;

/** Fills baskets from the catalogue by taste, season and what the customer bought before. */
export class Baskets {
  readonly basket: Basket = {
    length: 0,
    product: new Int32Array(MOST_LINES),
    quantity: new Int32Array(MOST_LINES),
  };
  readonly #products: readonly DemoProduct[];
  readonly #shelves: readonly (readonly number[])[];
  /** By shelf, brand and tier: that customer's choice on the shelf. */
  readonly #choices: readonly Weighted[];
  readonly #anybody: Weighted;
  readonly #bought = new Int32Array(REMEMBERED);
  #boughtCount = 0;

  constructor(products: readonly DemoProduct[]) {
    this.#products = products;
    this.#shelves = SHELVES.map((_, shelf) =>
      products.flatMap((product, i) => (product.shelf === shelf ? [i] : [])),
    );
    this.#choices = this.#shelves.flatMap((shelf) =>
      BRANDS.flatMap((_, brand) =>
        [0, 1, 2].map((tier) => new Weighted(shelf.map((i) => this.#appeal(i, brand, tier)))),
      ),
    );
    this.#anybody = new Weighted(
      products.map(({ popularity, shelf }) => popularity * (SHELVES[shelf]?.love ?? 0)),
    );
  }

  /** Forgets what was bought before: the next basket is a new customer's first. */
  newCustomer(): void {
    this.#boughtCount = 0;
  }

  /** A product of a shelf that the customer would like, launched by then. */
  liked(chance: Stream, shelf: number, { brand, tier }: Taste, day: number): number {
    const choice = this.#choices[(shelf * BRANDS.length + brand) * 3 + tier];
    const places = this.#shelves[shelf] ?? [];
    for (let tries = 0; tries < 6; tries++) {
      const found = places[choice?.pick(chance) ?? 0] ?? 0;
      if (this.#isSold(found, day)) return found;
    }
    return places.find((place) => this.#isSold(place, day)) ?? this.anything(chance, day);
  }

  /**
   * The next order of the customer.
   * @param chance at the order
   * @param clicked a recommended product that lies in it, or -1
   */
  fill(chance: Stream, taste: Taste, day: number, season: DaySeason, clicked: number): Basket {
    const { basket } = this;
    basket.length = 0;
    const lines = LINES.pick(chance) + 1;
    if (clicked >= 0) this.#add(clicked, 1);
    for (let line = 0; line < lines && basket.length < MOST_LINES; line++) {
      const product = this.#next(chance, taste, day, season);
      const gift = SHELVES[this.#products[product]?.shelf ?? 0]?.code === 'GIFT';
      const amounts = gift && season.giftSeason ? GIFT_QUANTITY : QUANTITY;
      this.#add(product, amounts.pick(chance) + 1);
    }
    for (let i = 0; i < basket.length; i++) {
      this.#bought[this.#boughtCount++ % REMEMBERED] = basket.product[i] ?? 0;
    }
    return basket;
  }

  #next(chance: Stream, taste: Taste, day: number, season: DaySeason): number {
    const { basket } = this;
    if (season.giftSeason && chance.chance(0.2)) {
      return this.liked(chance, chance.oneOf(GIFT_SHELVES), taste, day);
    }
    const how = chance.unit();
    if (how < AGAIN && this.#boughtCount > 0) {
      return this.#bought[chance.below(Math.min(this.#boughtCount, REMEMBERED))] ?? 0;
    }
    if (how < FAVOURITE) return this.liked(chance, taste.favourite, taste, day);
    if (how < SECOND) return this.liked(chance, taste.second, taste, day);
    if (how < GOES_WITH && basket.length > 0) {
      const beside = this.#products[basket.product[basket.length - 1] ?? 0]?.shelf ?? 0;
      return this.liked(chance, chance.oneOf(SHELVES[beside]?.goesWith ?? [0]), taste, day);
    }
    return this.anything(chance, day);
  }

  /** A product that anybody may take, launched by then. */
  anything(chance: Stream, day: number): number {
    let found = 0;
    for (let tries = 0; tries < 10; tries++) {
      found = this.#anybody.pick(chance);
      if (this.#isSold(found, day)) return found;
    }
    return this.#products.findIndex((_, place) => this.#isSold(place, day));
  }

  /** A product that is in the basket already is taken once more instead. */
  #add(product: number, quantity: number): void {
    const { basket } = this;
    for (let i = 0; i < basket.length; i++) {
      if (basket.product[i] === product) {
        basket.quantity[i] = (basket.quantity[i] ?? 0) + quantity;
        return;
      }
    }
    basket.product[basket.length] = product;
    basket.quantity[basket.length++] = quantity;
  }

  #isSold(place: number, day: number): boolean {
    return (this.#products[place]?.launchedDay ?? Infinity) <= day;
  }

  #appeal(place: number, brand: number, tier: number): number {
    const product = this.#products[place];
    if (!product) return 0;
    return (
      product.popularity * (product.brand === brand ? 3 : 1) * (product.tier === tier ? 2.5 : 1)
    );
  }
}
