import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { largest } from './largest.ts';
import type { ExtremeOrder } from './rehearsalTypes.ts';

const MOST = 10;

/** The orders that would earn most, by the larger of both sides. */
export function largestOrders(
  { orders, names }: LoyaltyHistory,
  live: Float64Array,
  draft: Float64Array,
): ExtremeOrder[] {
  const most = (order: number) => Math.max(live[order] ?? 0, draft[order] ?? 0);
  return largest(orders.length, MOST, most).map((order) => ({
    order: names.order.valueAt(orders.code[order] ?? -1),
    at: orders.at[order] ?? NaN,
    total: Math.round(orders.items[order] ?? 0),
    live: live[order] ?? 0,
    draft: draft[order] ?? 0,
  }));
}
