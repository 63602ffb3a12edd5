import type { OrderScope } from './orderScope.ts';
import type { PurchaseFrequency } from './retentionTypes.ts';

/** Orders for each chosen customer, over all of their history. */
export function purchaseFrequency(scope: OrderScope, entering: Int32Array): PurchaseFrequency {
  let customers = 0;
  let orders = 0;
  for (let c = 0; c < entering.length; c++) {
    if ((entering[c] ?? -1) < 0) continue;
    customers++;
    orders += (scope.orderStart[c + 1] ?? 0) - (scope.orderStart[c] ?? 0);
  }
  return { orders, customers, ordersPerCustomer: customers === 0 ? NaN : orders / customers };
}
