import { halfLifeWeight } from './halfLifeWeight.ts';
import { priceBand, type PriceQuartiles } from './priceBands.ts';
import type { CustomerTaste, PriceBand, TasteShare } from './retentionTypes.ts';

/** What taste looks at in a line that counts. */
export type TasteLine = {
  readonly category: string;
  readonly categoryCode: number;
  readonly brand: string;
  /** NaN where the file had none. */
  readonly unitPrice: number;
  /** Civil days from its order to the newest imported one. */
  readonly ageDays: number;
};

/**
 * Shares of a customer's lines by category, brand and price band: of all lines alike, which is what
 * the customer ever bought, and with each line weighed by 0.5^(age ÷ half-life), which is what the
 * customer buys lately. Equal weights of all lines give equal shares, however old they are: the
 * weights tell new from old lines of one customer, not active customers from others.
 */
export function customerTaste(
  lines: readonly TasteLine[],
  quartiles: PriceQuartiles,
  halfLifeDays: number,
): Omit<CustomerTaste, 'span'> {
  const weights = lines.map(({ ageDays }) => halfLifeWeight(ageDays, halfLifeDays));
  const bands = lines.map(({ unitPrice, categoryCode }) =>
    unitPrice > 0 ? priceBand(unitPrice, categoryCode, quartiles) : null,
  );
  const counted = countByValue(bands, weights);
  const priced = sum(counted.values(), ({ lines: n }) => n);
  const pricedWeight = sum(counted.values(), ({ weight }) => weight);
  const band = (i: number): PriceBand => {
    const found = counted.get(i);
    return {
      lines: found?.lines ?? 0,
      share: priced === 0 ? NaN : (found?.lines ?? 0) / priced,
      recent: priced === 0 ? NaN : (found?.weight ?? 0) / pricedWeight,
    };
  };
  return {
    lines: lines.length,
    halfLifeDays,
    effectiveLines: effectiveNumber(weights),
    categories: shares(
      lines.map(({ category }) => category),
      weights,
    ),
    brands: shares(
      lines.map(({ brand }) => brand),
      weights,
    ),
    priceBands: [band(0), band(1), band(2), band(3)],
    linesWithoutPrice: lines.length - priced,
  };
}

type Counted = { lines: number; weight: number };

/** Lines and their weights by value; lines without a value (null) are left out. */
function countByValue<V>(
  values: readonly (V | null)[],
  weights: readonly number[],
): Map<V, Counted> {
  const counted = new Map<V, Counted>();
  values.forEach((value, i) => {
    if (value === null) return;
    const { lines, weight } = counted.get(value) ?? { lines: 0, weight: 0 };
    counted.set(value, { lines: lines + 1, weight: weight + (weights[i] ?? 0) });
  });
  return counted;
}

/** How often each value occurs, most often first; equals in the order of the values. */
function shares(values: readonly string[], weights: readonly number[]): TasteShare[] {
  const total = sum(weights, (weight) => weight);
  return Array.from(countByValue(values, weights), ([value, { lines, weight }]) => ({
    value,
    lines,
    share: lines / values.length,
    recent: weight / total,
  })).sort((a, b) => b.lines - a.lines || (a.value < b.value ? -1 : 1));
}

/**
 * How many lines of equal weight would say as much: (Σw)² ÷ Σw²; 0 of none.
 * Source: Kish 1965, Survey Sampling, §11.7.
 */
function effectiveNumber(weights: readonly number[]): number {
  if (weights.length === 0) return 0;
  const total = sum(weights, (weight) => weight);
  return (total * total) / sum(weights, (weight) => weight * weight);
}

function sum<T>(values: Iterable<T>, of: (value: T) => number): number {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
}
