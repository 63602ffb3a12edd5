import type { Boost } from '../settings/ruleSettings.ts';
import type { CatalogueFacts } from './catalogueFacts.ts';
import { itemsOf } from './itemsOf.ts';

/** What a product whose price, margin, stock or launch is unknown gets: no advantage either way. */
const UNKNOWN_SHARE = 0.5;

/**
 * Standard deviations by which the boosts lift each product, together. A boost by category or brand
 * gives its strength to each of its products. One by a number gives share × strength, where the
 * share is the product's rank among the eligible: 0 for the lowest, 1 for the highest, ties alike.
 *
 * The scale is that of the list's own scores, so that a strength means the same under each algorithm
 * and for each customer; the idea is Constructor's (boost in per cent of 40 standard deviations).
 *
 * @param at epoch ms; newness is counted to here
 */
export function boostLift(
  boosts: readonly Boost[],
  facts: CatalogueFacts,
  eligible: Uint8Array,
  at: number,
): Float64Array {
  const lift = new Float64Array(eligible.length);
  for (const { field, value, strength } of boosts) {
    if (field === 'category' || field === 'brand') {
      for (const item of itemsOf({ kind: field, value }, facts)) {
        lift[item] = (lift[item] ?? 0) + strength;
      }
      continue;
    }
    const share = rankShares(numbersOf(field, facts, at), eligible);
    for (let item = 0; item < lift.length; item++) {
      lift[item] = (lift[item] ?? 0) + strength * (share[item] ?? UNKNOWN_SHARE);
    }
  }
  return lift;
}

type NumberField = Exclude<Boost['field'], 'category' | 'brand'>;

function numbersOf(
  field: NumberField,
  { items, soldPerDay }: CatalogueFacts,
  at: number,
): Float64Array {
  switch (field) {
    case 'price':
      return items.price;
    case 'margin':
      return items.margin;
    case 'newness':
      return items.launchedAt.map((launched) => (launched <= at ? launched : NaN));
    case 'stockCover':
      // What sells nothing lasts for ever; with nothing on hand it lasts no day.
      return items.stock.map((pieces, item) => {
        const sold = soldPerDay[item] ?? 0;
        return pieces <= 0 ? 0 : sold > 0 ? pieces / sold : pieces > 0 ? Infinity : NaN;
      });
  }
}

/** Rank of each number among the eligible, from 0 to 1; `UNKNOWN_SHARE` where it is not known. */
function rankShares(numbers: Float64Array, eligible: Uint8Array): Float64Array {
  const known: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (eligible[i] === 1 && !Number.isNaN(numbers[i] ?? NaN)) known.push(numbers[i] ?? 0);
  }
  const ascending = Float64Array.from(known).sort();
  const shares = new Float64Array(numbers.length).fill(UNKNOWN_SHARE);
  if (ascending.length < 2 || ascending[0] === ascending[ascending.length - 1]) return shares;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? NaN;
    if (Number.isNaN(number)) continue;
    const middle = (countBelow(ascending, number) + countUpTo(ascending, number) - 1) / 2;
    shares[i] = Math.min(1, Math.max(0, middle / (ascending.length - 1)));
  }
  return shares;
}

function countBelow(ascending: Float64Array, number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countUpTo(ascending: Float64Array, number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
