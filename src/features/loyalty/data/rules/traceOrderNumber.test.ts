import { expect, test } from 'vitest';
import { aPointRule, pointSettings } from '../../../../testing/aPointRule.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { NO_POSTS } from '../../../../testing/noPosts.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import { traceOrderNumber, type TraceParams } from './traceOrderNumber.ts';

const giving = (points: number) =>
  pointSettings([aPointRule({ effect: { kind: 'fixed', points } })]);
const context = () =>
  jobContextOf(
    factSourceOf({
      orderLines: [
        orderLine('ada', '2026-03-01', { order: 'A-1', currency: 'EUR' }),
        orderLine('ada', '2026-03-03', { order: 'A-2', currency: 'EUR' }),
        orderLine('ada', '2026-03-03', { order: 'A-3', currency: 'USD' }),
      ],
    }),
  );
const params = (order: string): TraceParams => ({
  order,
  versions: [
    { from: 0, settings: giving(1) },
    { from: Date.parse('2026-03-02'), settings: giving(2) },
  ],
  draft: giving(3),
  zone: 'UTC',
  currency: 'EUR',
  weekStart: 1,
  posts: NO_POSTS,
});

test('an order is traced by the version of its time, and by the draft', async () => {
  const points = async (order: string) => {
    const traced = await traceOrderNumber(context(), params(order));
    return traced && [traced.order, traced.live.granted, traced.draft?.granted];
  };
  expect(await points('A-1')).toEqual(['A-1', 1, 3]);
  // As it was pasted.
  expect(await points(' A-2 ')).toEqual(['A-2', 2, 3]);
});

test('an order that no file has, or has in another currency, is not there', async () => {
  expect(await traceOrderNumber(context(), params('A-9'))).toBeNull();
  expect(await traceOrderNumber(context(), params('A-3'))).toBeNull();
});
