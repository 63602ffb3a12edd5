import { expect, it } from 'vitest';
import { ORDER_STATE } from '../../history/loyaltyHistory.ts';
import { keptOrders } from './keptOrders.ts';

const floats = (...values: number[]) => Float64Array.from(values);
const ints = (...values: number[]) => Int32Array.from(values);
const nothing = floats(NaN, NaN, NaN, NaN);

it('a customer kept an order unless it was cancelled or refunded in full', () => {
  const kept = keptOrders({
    orders: {
      length: 4,
      code: ints(0, 1, 2, 3),
      at: floats(0, 0, 0, 0),
      day: ints(0, 0, 0, 0),
      member: ints(1, 2, 3, 4),
      items: floats(1000, 1000, 1000, 0),
      listed: floats(1000, 1000, 1000, 0),
      discount: floats(NaN, NaN, 100, NaN),
      tax: nothing,
      shipping: nothing,
      paidWithPoints: nothing,
      pointsUsed: nothing,
      channel: ints(-1, -1, -1, -1),
      country: ints(-1, -1, -1, -1),
      ordinal: ints(1, 0, 1, 1),
      daysSinceLast: ints(-1, -1, -1, -1),
      state: Uint8Array.of(
        ORDER_STATE.sale,
        ORDER_STATE.cancelled,
        ORDER_STATE.sale,
        ORDER_STATE.sale,
      ),
      lineStart: Uint32Array.of(0, 0, 0, 0, 0),
    },
    refunds: {
      length: 3,
      order: ints(0, 2, 2),
      at: floats(0, 0, 0),
      day: ints(0, 0, 0),
      amount: floats(999, 500, 400),
    },
  });
  expect([...kept]).toEqual([1, 4]);
});
