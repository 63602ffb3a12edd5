import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { CustomerSearchParams, FoundCustomer } from '../domain/preview/previewTypes.ts';
import { INTERACTION_KINDS } from '../domain/interactions/interactionLog.ts';
import { presentMoment } from './moment.ts';

/** Customers whose id has the text looked for, those with most orders first. */
export async function searchCustomers(
  context: JobContext,
  { query, limit }: CustomerSearchParams,
): Promise<FoundCustomer[]> {
  const { history } = await presentMoment(context);
  const byOrders = await context.resident('customers by orders', () =>
    Promise.resolve(customersByOrders(history)),
  );
  const ids = await context.facts.dictionary('customers.customer');
  const wanted = query.trim().toLowerCase();
  const found: FoundCustomer[] = [];
  for (const { user, orders } of byOrders) {
    if (found.length >= limit) break;
    const code = history.customerCode[user] ?? -1;
    if (ids.valueAt(code).toLowerCase().includes(wanted)) found.push({ code, orders });
  }
  return found;
}

function customersByOrders({
  log,
  customers,
}: Awaited<ReturnType<typeof presentMoment>>['history']): { user: number; orders: number }[] {
  const purchase = INTERACTION_KINDS.indexOf('purchase');
  const seen = new Set<number>();
  const orders = new Int32Array(customers);
  for (let e = 0; e < log.length; e++) {
    const user = log.user[e] ?? 0;
    const basket = log.basket[e] ?? -1;
    if (log.kind[e] !== purchase || user >= customers || seen.has(basket)) continue;
    if (basket >= 0) seen.add(basket);
    orders[user] = (orders[user] ?? 0) + 1;
  }
  return Array.from(orders, (count, user) => ({ user, orders: count })).sort(
    (a, b) => b.orders - a.orders || a.user - b.user,
  );
}
