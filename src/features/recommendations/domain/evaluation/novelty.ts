import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';

/**
 * How little each product is expected, in bits: −log₂ p(i), where p(i) is its share of all
 * interactions learned from. A product without any counts as if it had one.
 *
 * Source: Castells, Vargas & Wang 2011, "Novelty and Diversity Metrics for Recommender Systems"
 * (self-information), with p as in Microsoft Recommenders' historical_item_novelty.
 *
 * @param counts interactions of each product
 */
export function itemNovelty(counts: ArrayLike<number>): Float64Array {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i] ?? 0;
  return Float64Array.from(counts, (count) =>
    total === 0 ? NaN : portableLog(total / Math.max(1, count)) / Math.LN2,
  );
}

/** Mean novelty of a list's products; NaN for an empty list. */
export function listNovelty(list: ArrayLike<number>, novelty: Float64Array): number {
  let sum = 0;
  for (let slot = 0; slot < list.length; slot++) sum += novelty[list[slot] ?? -1] ?? NaN;
  return list.length === 0 ? NaN : sum / list.length;
}
