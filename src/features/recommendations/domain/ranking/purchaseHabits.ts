import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import { INTERACTION_KINDS, type InteractionLog } from '../interactions/interactionLog.ts';
import { firstAt } from '../interactions/interactionMatrix.ts';
import type { ItemFacts } from '../history/itemFacts.ts';
import { COVER_DAYS } from './catalogueFacts.ts';

const PURCHASE = INTERACTION_KINDS.indexOf('purchase');
/** Times between two purchases of a product that a median needs. */
const FEWEST_GAPS = 5;

/** Pieces of each product sold a day over the last `COVER_DAYS` before an instant. */
export function soldPerDay(log: InteractionLog, at: number): Float64Array {
  const sold = new Float64Array(log.items);
  const end = firstAt(log.at, at, log.length);
  for (let e = firstAt(log.at, at - COVER_DAYS * MS_PER_DAY, log.length); e < end; e++) {
    if (log.kind[e] !== PURCHASE) continue;
    const item = log.item[e] ?? 0;
    const pieces = log.quantity[e] ?? NaN;
    sold[item] = (sold[item] ?? 0) + (Number.isNaN(pieces) ? 1 : pieces) / COVER_DAYS;
  }
  return sold;
}

/**
 * Ms after which each product is usually bought again: the median time between two orders of it by
 * the same customer; with fewer than five such times, that of its category; else NaN.
 */
export function reorderAfter(log: InteractionLog, { category }: ItemFacts): Float64Array {
  const last = new Map<number, number>();
  const gaps = new Map<number, number[]>();
  const ofCategory = new Map<number, number[]>();
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] !== PURCHASE) continue;
    const item = log.item[e] ?? 0;
    const key = (log.user[e] ?? 0) * log.items + item;
    const at = log.at[e] ?? 0;
    const before = last.get(key);
    last.set(key, at);
    // Lines of one order, or of one day, are one purchase.
    if (before === undefined || at - before < MS_PER_DAY) continue;
    push(gaps, item, at - before);
    const kind = category[item] ?? -1;
    if (kind >= 0) push(ofCategory, kind, at - before);
  }
  const medians = new Map(Array.from(ofCategory, ([kind, times]) => [kind, medianOf(times)]));
  return Float64Array.from({ length: log.items }, (_, item) => {
    const own = gaps.get(item);
    if (own && own.length >= FEWEST_GAPS) return medianOf(own);
    return medians.get(category[item] ?? -1) ?? NaN;
  });
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function medianOf(values: readonly number[]): number {
  if (values.length < FEWEST_GAPS) return NaN;
  return quantile(Float64Array.from(values).sort(), 0.5);
}

/** The median price of what each customer has bought, minor units for a piece; NaN where unknown. */
export function usualPrices(log: InteractionLog, { price }: ItemFacts): Float64Array {
  const paid = new Map<number, number[]>();
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] !== PURCHASE) continue;
    const asked = price[log.item[e] ?? 0] ?? NaN;
    if (!Number.isNaN(asked)) push(paid, log.user[e] ?? 0, asked);
  }
  const usual = new Float64Array(log.users).fill(NaN);
  for (const [user, prices] of paid) usual[user] = quantile(Float64Array.from(prices).sort(), 0.5);
  return usual;
}
