import { quantileOfCounts } from '../../../shared/domain/statistics/quantile.ts';
import type { OrderScope } from './orderScope.ts';
import type { OrderGaps } from './retentionTypes.ts';

/**
 * Calls `visit` for each gap between two orders of a chosen customer that follow each other on
 * different days, by customer and time.
 */
export function visitGaps(
  scope: OrderScope,
  entering: Int32Array,
  visit: (customer: number, fromDay: number, toDay: number) => void,
): void {
  for (let c = 0; c < entering.length; c++) {
    if ((entering[c] ?? -1) < 0) continue;
    const first = scope.orderStart[c] ?? 0;
    const end = scope.orderStart[c + 1] ?? 0;
    let before = scope.day[first] ?? 0;
    for (let j = first + 1; j < end; j++) {
      const day = scope.day[j] ?? 0;
      if (day <= before) continue;
      visit(c, before, day);
      before = day;
    }
  }
}

/**
 * The distribution of days between orders. Only gaps that have closed are seen: customers who are
 * still to come back would make it longer.
 */
export function orderGaps(scope: OrderScope, entering: Int32Array): OrderGaps {
  let longest = 0;
  let n = 0;
  let customers = 0;
  let lastCustomer = -1;
  visitGaps(scope, entering, (customer, fromDay, toDay) => {
    n++;
    longest = Math.max(longest, toDay - fromDay);
    if (customer !== lastCustomer) customers++;
    lastCustomer = customer;
  });
  const countByDays = new Uint32Array(longest + 1);
  visitGaps(scope, entering, (_, fromDay, toDay) => {
    const days = toDay - fromDay;
    countByDays[days] = (countByDays[days] ?? 0) + 1;
  });
  return {
    n,
    customers,
    countByDays,
    lowerQuartile: quantileOfCounts(countByDays, 0.25),
    median: quantileOfCounts(countByDays, 0.5),
    upperQuartile: quantileOfCounts(countByDays, 0.75),
  };
}
