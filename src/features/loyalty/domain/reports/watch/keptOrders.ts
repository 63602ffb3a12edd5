import { ORDER_STATE, type LoyaltyHistory } from '../../history/loyaltyHistory.ts';
import { orderAmounts } from '../../rules/orderAmounts.ts';
import { pointRulesPolicy } from '../../rules/pointRuleSettings.ts';

/**
 * Customers (by code) with an order that is a sale and of which not all that was paid for goods was
 * refunded.
 */
export function keptOrders(history: Pick<LoyaltyHistory, 'orders' | 'refunds'>): Set<number> {
  const { orders, refunds } = history;
  // What was paid is the same under every basis.
  const { paid } = orderAmounts(history, pointRulesPolicy.defaults.programme.basis);
  const refunded = new Float64Array(orders.length);
  for (let i = 0; i < refunds.length; i++) {
    const order = refunds.order[i] ?? -1;
    refunded[order] = (refunded[order] ?? 0) + (refunds.amount[i] ?? 0);
  }
  const kept = new Set<number>();
  for (let order = 0; order < orders.length; order++) {
    const sale = orders.state[order] === ORDER_STATE.sale;
    const left = (paid[order] ?? 0) - (refunded[order] ?? 0);
    if (sale && (left > 0 || (refunded[order] ?? 0) === 0)) kept.add(orders.member[order] ?? -1);
  }
  return kept;
}
