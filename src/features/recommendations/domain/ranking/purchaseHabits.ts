import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import { INTERACTION_KINDS, type InteractionLog } from '../interactions/interactionLog.ts';
import { eventsByUser } from '../interactions/eventsByUser.ts';
import { firstAt } from '../interactions/interactionMatrix.ts';
import { PURCHASES } from '../interactions/ownedItems.ts';
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
  const last = new Float64Array(log.items);
  /** The customer, from 1, who bought it last of those looked at. */
  const owner = new Int32Array(log.items);
  const gaps = new Map<number, number[]>();
  const ofCategory = new Map<number, number[]>();
  const { start, events } = eventsByUser(log, PURCHASES, 0, log.length);
  for (let user = 0; user < log.users; user++) {
    const end = start[user + 1] ?? 0;
    for (let i = start[user] ?? 0; i < end; i++) {
      const e = events[i] ?? 0;
      const item = log.item[e] ?? 0;
      const at = log.at[e] ?? 0;
      const gap = owner[item] === user + 1 ? at - (last[item] ?? NaN) : NaN;
      owner[item] = user + 1;
      last[item] = at;
      // Lines of one order, or of one day, are one purchase.
      if (!(gap >= MS_PER_DAY)) continue;
      push(gaps, item, gap);
      const kind = category[item] ?? -1;
      if (kind >= 0) push(ofCategory, kind, gap);
    }
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
