import type { DayRange } from './loyaltyRules.ts';
import type { OrderScope } from './orderScope.ts';

/** What happened on some days. */
export type DaysActivity = {
  readonly days: DayRange;
  /** Of all orders of these days, in minor units; so is `unknownRevenue`. */
  readonly revenue: number;
  readonly orders: number;
  /** Customers with an order on these days, each once. */
  readonly customers: number;
  /** Of `customers`, those whose first order of all lies on these days. */
  readonly newCustomers: number;
  /** Of orders that name no customer; 0 unless the conditions let them in. */
  readonly unknownRevenue: number;
  readonly unknownOrders: number;
};

type Counted = { -readonly [K in keyof DaysActivity]: DaysActivity[K] };

/**
 * Orders, revenue and customers of several groups of days, in one pass over the orders.
 * @param revenue by order of the scope, minor units
 * @param groups no day is in two of them
 */
export function activityOfDays(
  scope: OrderScope,
  revenue: Float64Array,
  groups: readonly DayRange[],
): DaysActivity[] {
  const counted = groups.map(emptyActivity);
  const groupOf = groupsByDay(groups);
  /** The customer who was counted last in each group, so that nobody is counted twice. */
  const seen = new Int32Array(groups.length).fill(-1);
  for (let c = 0; c < scope.customers; c++) {
    const start = scope.orderStart[c] ?? 0;
    const end = scope.orderStart[c + 1] ?? 0;
    const firstGroup = groupOf(scope.day[start] ?? 0);
    for (let j = start; j < end; j++) {
      const group = groupOf(scope.day[j] ?? 0);
      const into = counted[group];
      if (!into) continue;
      into.orders++;
      into.revenue += revenue[j] ?? 0;
      if (seen[group] === c) continue;
      seen[group] = c;
      into.customers++;
      if (group === firstGroup) into.newCustomers++;
    }
  }
  for (let j = scope.knownOrders; j < scope.orders; j++) {
    const into = counted[groupOf(scope.day[j] ?? 0)];
    if (!into) continue;
    into.orders++;
    into.revenue += revenue[j] ?? 0;
    into.unknownOrders++;
    into.unknownRevenue += revenue[j] ?? 0;
  }
  return counted;
}

function emptyActivity(days: DayRange): Counted {
  return {
    days,
    revenue: 0,
    orders: 0,
    customers: 0,
    newCustomers: 0,
    unknownRevenue: 0,
    unknownOrders: 0,
  };
}

/** Place of the group that a day lies in, −1 for none. */
function groupsByDay(groups: readonly DayRange[]): (day: number) => number {
  const first = Math.min(...groups.map(({ from }) => from));
  const last = Math.max(...groups.map(({ to }) => to));
  const places = new Int32Array(groups.length === 0 ? 0 : last - first + 1).fill(-1);
  groups.forEach(({ from, to }, place) => {
    places.fill(place, from - first, to - first + 1);
  });
  return (day) => places[day - first] ?? -1;
}
