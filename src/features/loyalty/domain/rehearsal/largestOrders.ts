import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import type { ExtremeOrder } from './rehearsalTypes.ts';

const MOST = 10;

/** The orders that would earn most, by the larger of both sides. */
export function largestOrders(
  { orders, names }: LoyaltyHistory,
  live: Float64Array,
  draft: Float64Array,
): ExtremeOrder[] {
  const largest: number[] = [];
  const most = (order: number) => Math.max(live[order] ?? 0, draft[order] ?? 0);
  let least = 0;
  for (let order = 0; order < orders.length; order++) {
    const points = most(order);
    if (points <= least) continue;
    largest.push(order);
    largest.sort((a, b) => most(b) - most(a) || a - b);
    if (largest.length > MOST) largest.pop();
    if (largest.length === MOST) least = most(largest[MOST - 1] ?? 0);
  }
  return largest.map((order) => ({
    order: names.order.valueAt(orders.code[order] ?? -1),
    at: orders.at[order] ?? NaN,
    total: Math.round(orders.items[order] ?? 0),
    live: live[order] ?? 0,
    draft: draft[order] ?? 0,
  }));
}
