import { describe, expect, test } from 'vitest';
import { orderLine } from '../../../testing/orderRows.ts';
import { retentionViewOf } from '../../../testing/retentionViewOf.ts';

const SHOP = [
  orderLine('a', '2024-03-01', { order: '1', amount: 100 }),
  orderLine('a', '2024-03-01', { order: '1', amount: 50, state: 1 }),
  orderLine('a', '2024-04-01', { order: '2', amount: -70, state: 1, quantity: -1 }),
  orderLine('b', '2024-03-05', { order: '3', amount: 30, state: 2 }),
  orderLine('c', '2024-03-06', { order: '4', amount: 0, unitPrice: 0 }),
  orderLine('c', '2024-03-07', { order: '5', quantity: -1 }),
  orderLine(undefined, '2024-03-08', { order: '6', amount: 7 }),
  orderLine(undefined, '2024-03-08', { order: '7', amount: 9, state: 1 }),
];

describe('orderScope', () => {
  test('by default keeps sales with a customer; an order lives by any line that is left', async () => {
    const { scope, revenue } = await retentionViewOf(SHOP);
    expect(scope.customers).toBe(2);
    expect(scope.orders).toBe(3);
    expect(scope.lines).toBe(3);
    expect([...revenue!]).toEqual([100, 0, 1000]);
    expect(scope.linesWithoutCustomer).toBe(1);
  });

  test('lets returns and cancelled orders in where the conditions are off', async () => {
    const { scope, revenue } = await retentionViewOf(SHOP, {
      notReturn: false,
      notCancelled: false,
    });
    expect(scope.customers).toBe(3);
    expect(scope.orders).toBe(5);
    expect([...revenue!]).toEqual([150, -70, 30, 0, 1000]);
    expect(scope.linesWithoutCustomer).toBe(2);
  });

  test('a quantity or price of 0, below 0 or missing is not above 0', async () => {
    const quantity = await retentionViewOf(SHOP, { quantityPositive: true });
    expect(quantity.scope.orders).toBe(2);
    const price = await retentionViewOf(SHOP, { pricePositive: true });
    expect(price.scope.orders).toBe(2);
    const { quantity: _, ...without } = orderLine('a', '2024-03-01');
    const missing = await retentionViewOf([without], { quantityPositive: true });
    expect(missing.scope.orders).toBe(0);
  });

  test('orders without a customer exist where they are let in, but belong to nobody', async () => {
    const { scope, revenue } = await retentionViewOf(SHOP, { customerKnown: false });
    expect(scope.customers).toBe(2);
    expect(scope.knownOrders).toBe(3);
    expect(scope.orders).toBe(4);
    expect(scope.lines).toBe(4);
    expect(scope.linesWithoutCustomer).toBe(1);
    expect(revenue![3]).toBe(7);
  });

  test('the first order of a customer is the first one left', async () => {
    const { scope } = await retentionViewOf([
      orderLine('a', '2024-01-01', { state: 2 }),
      orderLine('a', '2024-02-01'),
    ]);
    expect(scope.instant[scope.orderStart[0]!]).toBe(Date.parse('2024-02-01'));
  });
});
