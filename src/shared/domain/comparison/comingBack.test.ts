import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneTable } from '../time/zoneTable.ts';
import { comingBack } from './comingBack.ts';
import type { SoldOrders } from './soldOrders.ts';

const DAY = 86_400_000;
const utc = zoneTable('UTC', 0, 400 * DAY);
const shanghai = zoneTable('Asia/Shanghai', 0, 400 * DAY);

/** @param orders [customer, epoch ms] */
function sold(orders: readonly (readonly [number, number])[], latest?: number): SoldOrders {
  const sorted = orders.toSorted(([a, at], [b, bt]) => a - b || at - bt);
  const times = sorted.map(([, at]) => at);
  return {
    order: Int32Array.from(sorted.keys()),
    customer: Int32Array.from(sorted, ([customer]) => customer),
    at: Float64Array.from(times),
    latest: latest ?? (times.length === 0 ? NaN : Math.max(...times)),
  };
}

describe('coming back', () => {
  test('is another order on a later day, within so many days', () => {
    const orders = sold([
      [0, 0],
      [0, 3 * DAY],
      [0, 34 * DAY],
      [1, 0],
    ]);
    const { again, number, followed } = comingBack(orders, utc, 30);
    expect([...again]).toEqual([1, 0, 0, 0]);
    expect([...number]).toEqual([1, 2, 3, 1]);
    // Of the last ones the days are not over.
    expect([...followed]).toEqual([1, 1, 0, 1]);
  });

  test('is not a second order of the same day, where that day is the shop’s', () => {
    const evening = 15 * 3_600_000;
    const night = 17 * 3_600_000;
    const orders = sold([
      [0, evening],
      [0, night],
    ]);
    expect([...comingBack(orders, utc, 30).again]).toEqual([0, 0]);
    expect([...comingBack(orders, utc, 30).number]).toEqual([1, 1]);
    expect([...comingBack(orders, shanghai, 30).again]).toEqual([1, 0]);
  });

  test('of nothing is nothing', () => {
    expect(comingBack(sold([]), utc, 30).day).toHaveLength(0);
  });

  test('is what a plain look at each order finds', () => {
    const order = fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 300 * 24 }));
    fc.assert(
      fc.property(fc.array(order, { maxLength: 40 }), fc.integer({ min: 1, max: 90 }), (all, n) => {
        const orders = sold(all.map(([customer, hour]) => [customer, hour * 3_600_000]));
        const { again, day, number, followed } = comingBack(orders, shanghai, n);
        const last = Math.max(...day);
        for (const [i, own] of day.entries()) {
          const others = [...day].filter((_, j) => orders.customer[j] === orders.customer[i]);
          expect(again[i]).toBe(others.some((each) => each > own && each <= own + n) ? 1 : 0);
          expect(number[i]).toBe(new Set(others.filter((each) => each <= own)).size);
          expect(followed[i]).toBe(own + n < last ? 1 : 0);
        }
      }),
    );
  });
});
