import {
  firstDayOfPeriod,
  periodOfDay,
  periodsOfDays,
} from '../../../shared/domain/time/periods.ts';
import { enteringOrders } from './entryFilter.ts';
import { shownDays, type RetentionView } from './retentionView.ts';
import type { RevenueByCustomerAge } from './retentionTypes.ts';

/** Who an order is by: a customer on the first order, a customer who came back, or nobody known. */
export const ORDER_AGE = { new: 0, returning: 1, unknown: 2 } as const;
type OrderAge = (typeof ORDER_AGE)[keyof typeof ORDER_AGE];

/**
 * Calls `visit` for each order that counts in revenue by customer age. Here the query's period
 * chooses the orders' own days, because a month's revenue is what it is, whoever came when; the
 * other filters choose customers. Orders without a customer count where no such filter is set and
 * the conditions let them in.
 */
export function visitRevenueOrders(
  view: RetentionView,
  visit: (order: number, age: OrderAge) => void,
): void {
  const { scope, query, filter } = view;
  const { first, last } = shownDays(view);
  const anyDay = { tests: filter.tests, fromDay: null, toDay: null };
  const entering = enteringOrders(scope, query.entry, anyDay);
  const shown = (j: number) => {
    const day = scope.day[j] ?? 0;
    return day >= first && day <= last;
  };
  for (let c = 0; c < scope.customers; c++) {
    if ((entering[c] ?? -1) < 0) continue;
    const from = scope.orderStart[c] ?? 0;
    const end = scope.orderStart[c + 1] ?? 0;
    for (let j = from; j < end; j++) {
      if (shown(j)) visit(j, j === from ? ORDER_AGE.new : ORDER_AGE.returning);
    }
  }
  if (filter.tests.length > 0) return;
  for (let j = scope.knownOrders; j < scope.orders; j++) {
    if (shown(j)) visit(j, ORDER_AGE.unknown);
  }
}

/** Revenue of first orders and of later ones, by period. */
export function revenueByCustomerAge(view: RetentionView): RevenueByCustomerAge {
  const { rule, scope, revenue, span } = view;
  const { first, last } = shownDays(view);
  const firstPeriod = periodOfDay(first, rule);
  const periods = last < first ? 0 : periodOfDay(last, rule) - firstPeriod + 1;
  const sums = [0, 1, 2].map(() => new Float64Array(periods));
  const orders = [0, 1, 2].map(() => new Uint32Array(periods));
  const periodOf = periodsOfDays(first, last, rule);
  visitRevenueOrders(view, (j, age) => {
    const period = (periodOf[(scope.day[j] ?? 0) - first] ?? 0) - firstPeriod;
    const sum = sums[age];
    const count = orders[age];
    if (!sum || !count) return;
    sum[period] = (sum[period] ?? 0) + (revenue?.[j] ?? 0);
    count[period] = (count[period] ?? 0) + 1;
  });
  const starts = Int32Array.from({ length: periods + 1 }, (_, i) =>
    firstDayOfPeriod(firstPeriod + i, rule),
  );
  const none = new Float64Array(0);
  return {
    unit: rule.unit,
    firstDay: starts.slice(0, periods),
    lastDay: starts.slice(1).map((day) => day - 1),
    // A period has ended where the day after it has begun before the data end.
    complete: Uint8Array.from(starts.slice(1), (next) => (next <= (span.throughDay ?? 0) ? 1 : 0)),
    newRevenue: sums[ORDER_AGE.new] ?? none,
    returningRevenue: sums[ORDER_AGE.returning] ?? none,
    unknownRevenue: sums[ORDER_AGE.unknown] ?? none,
    newOrders: orders[ORDER_AGE.new] ?? new Uint32Array(0),
    returningOrders: orders[ORDER_AGE.returning] ?? new Uint32Array(0),
    unknownOrders: orders[ORDER_AGE.unknown] ?? new Uint32Array(0),
  };
}
