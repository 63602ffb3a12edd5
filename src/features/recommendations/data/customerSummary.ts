import { INTERACTION_KINDS, type InteractionLog } from '../domain/interactions/interactionLog.ts';

/** What one customer did, shortly. */
export type CustomerSummary = {
  readonly orders: number;
  /** Epoch ms; null without one. */
  readonly lastOrder: number | null;
  /** Products, newest first, with how often and when last. */
  readonly items: readonly { item: number; times: number; lastAt: number | null }[];
};

const MOST_ITEMS = 50;
const PURCHASE = INTERACTION_KINDS.indexOf('purchase');

/** @param user place of the customer; of -1 nothing is known */
export function customerSummary(log: InteractionLog, user: number): CustomerSummary {
  const orders = new Set<number>();
  let lastOrder: number | null = null;
  const items = new Map<number, { times: number; lastAt: number }>();
  for (let e = 0; e < log.length; e++) {
    if (log.user[e] !== user) continue;
    const item = log.item[e] ?? 0;
    const lastAt = log.at[e] ?? 0;
    // Set anew, so that the map is in the order of the last time.
    const times = (items.get(item)?.times ?? 0) + 1;
    items.delete(item);
    items.set(item, { times, lastAt });
    if (log.kind[e] !== PURCHASE) continue;
    // Lines without an order are orders of their own.
    const basket = log.basket[e] ?? -1;
    orders.add(basket < 0 ? -1 - e : basket);
    lastOrder = lastAt;
  }
  return {
    orders: orders.size,
    lastOrder,
    items: [...items]
      .reverse()
      .slice(0, MOST_ITEMS)
      .map(([item, times]) => ({ item, ...times })),
  };
}
