import type { OrderScope } from './orderScope.ts';
import type { CustomerGroup } from './tasteTypes.ts';

/** Days with an order from which a customer is returning, and loyal. */
export const RETURNING_DAYS = 2;
export const LOYAL_DAYS = 4;

/**
 * Customers of a group, by customer of the scope: 1 for those in it. Orders of one day count once, as
 * a returning customer is one with an order on another day.
 *
 * @param entering −1 for customers whom the filters leave out
 */
export function customersOfGroup(
  scope: OrderScope,
  entering: Int32Array,
  group: CustomerGroup,
): Uint8Array {
  const members = new Uint8Array(scope.customers);
  for (let c = 0; c < scope.customers; c++) {
    if ((entering[c] ?? -1) < 0) continue;
    members[c] = group === 'all' || groupOf(orderDays(scope, c)) === group ? 1 : 0;
  }
  return members;
}

function groupOf(days: number): Exclude<CustomerGroup, 'all'> {
  if (days >= LOYAL_DAYS) return 'loyal';
  return days >= RETURNING_DAYS ? 'returning' : 'new';
}

/** Days with an order; orders of a customer are in the order of their instants. */
function orderDays({ orderStart, day }: OrderScope, customer: number): number {
  const end = orderStart[customer + 1] ?? 0;
  let days = 0;
  let before = NaN;
  for (let j = orderStart[customer] ?? 0; j < end; j++) {
    if (day[j] === before) continue;
    before = day[j] ?? NaN;
    days++;
  }
  return days;
}
