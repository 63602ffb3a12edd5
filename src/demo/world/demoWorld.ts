import { WORLD_DAYS, dayStart } from './calendar.ts';
import { catalogue, type DemoProduct } from './catalogue.ts';
import { lives } from './lives.ts';
import type { Customers, Lines, Orders } from './worldColumns.ts';

export type DemoWorldOptions = {
  /** Any whole number; another seed is another shop of the same kind. */
  readonly seed: number;
  /** Order lines wanted; a few more come out, because orders stay whole. */
  readonly lines: number;
  /** Civil day with whose first moment (in the shop's zone) the world ends: nothing lies after. */
  readonly until: number;
};

/** Order lines of the small demo shop, which has about 2,000 customers. */
export const SMALL_DEMO_LINES = 25_000;

/**
 * The made-up shop: what happened, and the latent facts (who was served badly, who clicked what)
 * that decided it. It is the same for the same options in every engine.
 *
 * A larger world holds the smaller one's customers, orders and lines, in the same places.
 */
export type DemoWorld = DemoWorldOptions & {
  /** First civil day. */
  readonly from: number;
  /** Epoch ms at which the world ends. */
  readonly end: number;
  readonly products: readonly DemoProduct[];
  readonly customers: Customers;
  readonly orders: Orders;
  readonly lineItems: Lines;
};

export function demoWorld(options: DemoWorldOptions): DemoWorld {
  const from = options.until - WORLD_DAYS;
  const products = catalogue(options.seed, from);
  const end = dayStart(options.until);
  const { customers, orders, lines } = lives({ ...options, from, end, products });
  return { ...options, from, end, products, customers, orders, lineItems: lines };
}
