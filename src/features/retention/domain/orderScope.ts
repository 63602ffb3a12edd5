import { allowedKinds, forbiddenFlags, type LineKinds } from './lineFlags.ts';
import type { LineConditions } from './lineConditions.ts';
import type { OrderIndex } from './orderIndex.ts';

/**
 * The orders that exist under the line conditions: those with at least one line that meets them.
 * Customers without such an order do not exist either, so the first order in a scope is the first
 * order of all history as the page means it. Orders without a customer come last.
 */
export type OrderScope = {
  readonly index: OrderIndex;
  /** By line of the index; a line exists where `flags & forbidden` is 0. */
  readonly flags: Uint8Array;
  readonly forbidden: number;
  readonly customers: number;
  /** Dictionary code by customer, ascending. */
  readonly customerCode: Int32Array;
  /** Orders of customer c: from orderStart[c] to orderStart[c + 1], by instant. */
  readonly orderStart: Uint32Array;
  readonly orders: number;
  readonly knownOrders: number;
  /** Position in the index by order. */
  readonly order: Uint32Array;
  readonly instant: Float64Array;
  /** Civil day in the shop's zone by order. */
  readonly day: Int32Array;
  /** Lines that exist. */
  readonly lines: number;
  /** Lines that name no customer and meet the other conditions, whether or not they exist. */
  readonly linesWithoutCustomer: number;
};

/**
 * @param days civil day of each order of the index
 * @param flags by line of the index (see lineFlags.ts), and `kinds`, counted from them
 */
export function orderScope(
  index: OrderIndex,
  days: Int32Array,
  { flags, kinds }: { readonly flags: Uint8Array; readonly kinds: LineKinds },
  conditions: LineConditions,
): OrderScope {
  const forbidden = forbiddenFlags(conditions);
  const allowed = allowedKinds(forbidden);
  const order = new Uint32Array(index.orders);
  const instant = new Float64Array(index.orders);
  const day = new Int32Array(index.orders);
  const customerCode = new Int32Array(index.customers);
  const orderStart = new Uint32Array(index.customers + 1);
  let orders = 0;
  let customers = 0;
  const keep = (o: number) => {
    if (((kinds.ofOrder[o] ?? 0) & allowed) === 0) return;
    order[orders] = o;
    instant[orders] = index.instant[o] ?? NaN;
    day[orders] = days[o] ?? 0;
    orders++;
  };
  for (let c = 0; c < index.customers; c++) {
    const end = index.orderStart[c + 1] ?? 0;
    const before = orders;
    for (let o = index.orderStart[c] ?? 0; o < end; o++) keep(o);
    if (orders === before) continue;
    customerCode[customers++] = index.customerCode[c] ?? -1;
    orderStart[customers] = orders;
  }
  const knownOrders = orders;
  if (!conditions.customerKnown) for (let o = index.knownOrders; o < index.orders; o++) keep(o);
  const linesWithoutCustomer = countAllowed(kinds.unknownLines, allowed);
  return {
    index,
    flags,
    forbidden,
    customers,
    customerCode: customerCode.subarray(0, customers),
    orderStart: orderStart.subarray(0, customers + 1),
    orders,
    knownOrders,
    order: order.subarray(0, orders),
    instant: instant.subarray(0, orders),
    day: day.subarray(0, orders),
    lines:
      countAllowed(kinds.knownLines, allowed) +
      (conditions.customerKnown ? 0 : linesWithoutCustomer),
    linesWithoutCustomer,
  };
}

function countAllowed(lines: Uint32Array, allowed: number): number {
  return lines.reduce((sum, n, kind) => sum + (((allowed >> kind) & 1) === 1 ? n : 0), 0);
}

/** Whether a line of the index exists in the scope. */
export function lineExists({ flags, forbidden }: OrderScope, line: number): boolean {
  return ((flags[line] ?? 0) & forbidden) === 0;
}

/**
 * Revenue of each order of the scope: the sum of its existing lines' amounts, minor units.
 * @param amounts by line of the index; a missing one (NaN) adds nothing
 */
export function orderRevenue(scope: OrderScope, amounts: Float64Array): Float64Array<ArrayBuffer> {
  const { lineStart } = scope.index;
  const revenue = new Float64Array(scope.orders);
  for (let j = 0; j < scope.orders; j++) {
    const o = scope.order[j] ?? 0;
    const end = lineStart[o + 1] ?? 0;
    let sum = 0;
    for (let line = lineStart[o] ?? 0; line < end; line++) {
      const amount = amounts[line] ?? NaN;
      if (lineExists(scope, line) && !Number.isNaN(amount)) sum += amount;
    }
    revenue[j] = sum;
  }
  return revenue;
}
