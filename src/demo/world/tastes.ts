import type { Stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import { BRANDS, SHELVES } from './shelves.ts';

/** What a customer likes. */
export type Taste = {
  /** Places in `SHELVES`. */
  readonly favourite: number;
  readonly second: number;
  /** Place in `BRANDS`. */
  readonly brand: number;
  /** 0 dear … 2 cheap. */
  readonly tier: number;
};

const SHELF_LOVE = new Weighted(SHELVES.map(({ love }) => love));
const BRAND_LOVE = new Weighted(BRANDS.map(({ love }) => love));
const TIERS = new Weighted([0.25, 0.4, 0.35]);
/** Shelves of the same kind of tea (or other group), by shelf: the second favourite is one of them. */
const NEIGHBOURS = SHELVES.map((shelf, place) => {
  const group = shelf.path[shelf.path.length - 2];
  return SHELVES.flatMap((other, i) =>
    i !== place && other.path[other.path.length - 2] === group ? [i] : [],
  );
});

/** @param chance at the customer */
export function tasteOf(chance: Stream): Taste {
  const favourite = SHELF_LOVE.pick(chance);
  const near = NEIGHBOURS[favourite] ?? [];
  const stays = chance.chance(0.7) && near.length > 0;
  const second = stays ? chance.oneOf(near) : SHELF_LOVE.pick(chance);
  return { favourite, second, brand: BRAND_LOVE.pick(chance), tier: TIERS.pick(chance) };
}
