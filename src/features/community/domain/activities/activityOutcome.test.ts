import { describe, expect, it } from 'vitest';
import type { SoldOrders } from '../../../../shared/domain/comparison/soldOrders.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { activityOutcome, AFTER_DAYS } from './activityOutcome.ts';

const DAY = 86_400_000;
const utc = zoneTable('UTC', 0, 1000 * DAY);

/** @param orders [customer, civil day] */
function sold(...orders: readonly (readonly [number, number])[]): SoldOrders {
  const sorted = orders.toSorted(([a, at], [b, bt]) => a - b || at - bt);
  return {
    order: Int32Array.from(sorted.keys()),
    customer: Int32Array.from(sorted, ([customer]) => customer),
    at: Float64Array.from(sorted, ([, day]) => day * DAY),
    latest: Math.max(...orders.map(([, day]) => day)) * DAY,
  };
}
const about = (participants: readonly number[], members: readonly number[] = []) => ({
  ...{ participants: new Set(participants), members: new Set(members) },
  ...{ from: 100, until: 102 },
});

describe('what came of an activity', () => {
  it('counts orders of those who took part on the days after, and not on its own days', () => {
    const orders = sold([1, 90], [1, 101], [1, 103], [1, 102 + AFTER_DAYS], [1, 103 + AFTER_DAYS]);
    const found = activityOutcome(orders, utc, about([1, 2]));
    expect(found).toMatchObject({ customers: 2, orders: 2, ordered: 1, followed: true });
    expect(found.through).toBe(103 + AFTER_DAYS);
  });

  it('says when the days after are not over', () => {
    expect(activityOutcome(sold([1, 90], [1, 110]), utc, about([1])).followed).toBe(false);
    const nothing = { ...sold([1, 90]), latest: NaN };
    expect(activityOutcome(nothing, utc, about([1])).followed).toBe(false);
  });

  it('compares with customers alike in last order, number of orders and membership', () => {
    // 1 and 2 are alike; 3 ordered long before, 4 is in a group: neither is like anybody.
    const orders = sold([1, 90], [1, 110], [2, 91], [3, -300], [4, 90], [9, 300]);
    const found = activityOutcome(orders, utc, about([1, 4], [4]));
    expect(found.exposed).toEqual({ count: 1, size: 2 });
    expect(found).toMatchObject({ strata: 1, compared: 1 });
    expect(found.matched.difference).toBe(1);
  });

  it('has no difference where nobody took part, or nobody is alike', () => {
    const orders = sold([1, 90], [2, 91]);
    expect(activityOutcome(orders, utc, about([])).matched.difference).toBeNaN();
    expect(activityOutcome(orders, utc, about([1, 2])).matched.difference).toBeNaN();
  });

  it('leaves out of the comparison who had never ordered before', () => {
    const orders = sold([1, 90], [2, 91], [3, 110]);
    const found = activityOutcome(orders, utc, about([1, 3]));
    expect(found.exposed.size).toBe(1);
    expect(found).toMatchObject({ orders: 1, ordered: 1 });
  });
});
