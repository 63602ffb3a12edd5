import { expect, test } from 'vitest';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import { isCustomer } from './isCustomer.ts';

test('a customer is known where any file names the number, in exactly this spelling', async () => {
  const context = jobContextOf(
    factSourceOf({ orderLines: [orderLine('C1', '2026-01-05T00:00Z')] }),
  );
  expect(await isCustomer(context, { customer: 'C1' })).toEqual({ customer: 'C1', isKnown: true });
  expect(await isCustomer(context, { customer: 'c1' })).toEqual({ customer: 'c1', isKnown: false });
  expect(await isCustomer(context, { customer: 'C2' })).toMatchObject({ isKnown: false });
});
