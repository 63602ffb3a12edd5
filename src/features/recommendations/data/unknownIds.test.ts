import { expect, test } from 'vitest';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { orderLine } from '../../../testing/orderRows.ts';
import { unknownIds } from './unknownIds.ts';

test('ids that no file of the shop has are told, each among its own kind', async () => {
  const facts = factSourceOf({
    orderLines: [orderLine('C1', '2026-01-01', { product: 'tea' })],
    customers: [{ customer: 'C2' }],
  });
  const asked = { products: ['tea', 'C1', ''], customers: ['C1', 'C2', 'c1', 'tea'] };
  expect(await unknownIds(jobContextOf(facts), asked)).toEqual({
    products: ['C1', ''],
    customers: ['c1', 'tea'],
  });
});
