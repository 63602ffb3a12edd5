import { quantile } from '../../../shared/domain/statistics/quantile.ts';

/** The three quartiles of prices. */
export type Quartiles = readonly [number, number, number];

/** Quartiles of the shop's unit prices: of each category with enough lines, and of all. */
export type PriceQuartiles = {
  readonly overall: Quartiles;
  readonly byCategory: ReadonlyMap<number, Quartiles>;
};

/** Priced lines that a category needs for quartiles of its own. */
const MIN_LINES = 20;

/**
 * @param prices unit price of each line that was sold, above 0
 * @param categories category code of each, −1 for none
 */
export function priceQuartiles(prices: Float64Array, categories: Int32Array): PriceQuartiles {
  const positions = new Map<number, number>();
  for (const category of categories) {
    positions.set(category, (positions.get(category) ?? 0) + 1);
  }
  const grouped = new Map<number, { values: Float64Array; length: number }>();
  for (const [category, count] of positions) {
    if (category < 0 || count < MIN_LINES) continue;
    grouped.set(category, { values: new Float64Array(count), length: 0 });
  }
  for (let i = 0; i < prices.length; i++) {
    const group = grouped.get(categories[i] ?? -1);
    if (group) group.values[group.length++] = prices[i] ?? NaN;
  }
  return {
    overall: quartilesOf(prices.slice()),
    byCategory: new Map(
      Array.from(grouped, ([category, { values }]) => [category, quartilesOf(values)]),
    ),
  };
}

/** 0 to 3, cheapest first. A price on a quartile belongs to the cheaper band. */
export function priceBand(price: number, category: number, quartiles: PriceQuartiles): number {
  const [first, second, third] = quartiles.byCategory.get(category) ?? quartiles.overall;
  if (price <= first) return 0;
  if (price <= second) return 1;
  return price <= third ? 2 : 3;
}

/** Sorts in place. */
function quartilesOf(prices: Float64Array): Quartiles {
  prices.sort();
  return [quantile(prices, 0.25), quantile(prices, 0.5), quantile(prices, 0.75)];
}
