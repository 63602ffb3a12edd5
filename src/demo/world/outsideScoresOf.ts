import { stream } from '../../shared/domain/random/stream.ts';
import { Baskets } from './baskets.ts';
import type { DemoWorld } from './demoWorld.ts';
import { SCORED_CUSTOMERS, SCORED_PRODUCTS } from './effects.ts';

/** What the model behind the shop's e-mails says: hundredths of a per cent. */
export type DemoScore = {
  /** Place of the customer, and in the catalogue. */
  readonly customer: number;
  readonly product: number;
  /** 0 to 9,999; favourite categories stand higher. */
  readonly score: number;
};

/** Scores of another model for some customers, those who never ordered among them. */
export function outsideScoresOf(world: DemoWorld): DemoScore[] {
  const { customers, until } = world;
  const chance = stream(world.seed, 'outside scores');
  const baskets = new Baskets(world.products);
  const scores: DemoScore[] = [];
  for (let customer = 0; customer < customers.length; customer++) {
    if (!chance.at(customer).chance(SCORED_CUSTOMERS)) continue;
    const favourite = customers.favourite[customer] ?? 0;
    const brand = customers.brand[customer] ?? 0;
    const taste = { favourite, second: favourite, brand, tier: 1 };
    const scored = new Set<number>();
    while (scored.size < SCORED_PRODUCTS) {
      const likes = chance.chance(0.5);
      const product = likes
        ? baskets.liked(chance, favourite, taste, until - 1)
        : baskets.anything(chance, until - 1);
      const score = chance.below(4000) + (world.products[product]?.shelf === favourite ? 6000 : 0);
      if (scored.has(product)) continue;
      scored.add(product);
      scores.push({ customer, product, score });
    }
  }
  return scores;
}
