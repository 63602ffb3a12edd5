import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { eventRow } from '../../../../testing/eventRows.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import { experienceJobs } from '../../jobs.ts';
import type { FunnelParams, FunnelReport } from './funnelTypes.ts';

const HOUR = 3_600_000;
const PARAMS: FunnelParams = {
  steps: ['view', 'cart', 'checkout', 'paid'],
  by: 'none',
  window: 2,
  days: null,
  now: Date.parse('2026-03-01T00:00Z'),
};

/** The newest event: first steps count until two days before. */
const LAST = eventRow('share', '2026-02-20T00:00Z', { visit: 'last' });

function reportOf(tables: PlainTables, params: Partial<FunnelParams> = {}): Promise<FunnelReport> {
  const facts = factSourceOf(tables, 3);
  return experienceJobs.funnel.run(jobContextOf(facts), { ...PARAMS, ...params });
}

const counts = ({ all }: Pick<FunnelReport, 'all'>) =>
  all.steps.map(({ ofFirst }) => ofFirst.count);

const events = [
  eventRow('view', '2026-02-01T10:00Z', { visit: '1', customer: 'a', device: 'Phone' }),
  eventRow('cart', '2026-02-01T11:00Z', { visit: '1', customer: 'a', device: 'Phone' }),
  eventRow('checkout', '2026-02-01T12:00Z', { visit: '2', customer: 'a', method: 'Card' }),
  eventRow('payment', '2026-02-01T13:00Z', {
    visit: '2',
    customer: 'a',
    method: 'Card',
    result: PAYMENT_RESULT.failed,
  }),
  eventRow('payment', '2026-02-01T15:00Z', {
    visit: '2',
    customer: 'a',
    method: 'Wallet',
    result: PAYMENT_RESULT.succeeded,
  }),
  eventRow('view', '2026-02-03T10:00Z', { visit: '3', visitor: 'b', device: 'Tablet' }),
  eventRow('cart', '2026-02-03T14:00Z', { visit: '3', visitor: 'b', device: 'Tablet' }),
  // Out of order, and without a checkout.
  eventRow('payment', '2026-02-04T10:00Z', { visit: '4', customer: 'c' }),
  eventRow('view', '2026-02-04T11:00Z', { visit: '4', customer: 'c' }),
  LAST,
];

describe('funnelReport', () => {
  test('counts people, medians between steps, and payments that are not in order', async () => {
    const report = await reportOf({ events });
    expect(counts(report)).toEqual([3, 2, 1, 1]);
    const [, cart, checkout, paid] = report.all.steps;
    expect(cart).toMatchObject({ ofPrevious: { count: 2, size: 3 }, medianTime: 2.5 * HOUR });
    expect(checkout).toMatchObject({ ofPrevious: { count: 1, size: 2 }, medianTime: HOUR });
    expect(paid?.medianTime).toBe(3 * HOUR);
    expect(report.all.medianTotal).toBe(5 * HOUR);
    expect(report.outOfOrder).toBe(1);
  });

  test('what may belong to a first step outside of the days is not out of order', async () => {
    const paid = (day: string, customer: string) =>
      eventRow('payment', `2026-02-${day}T00:00Z`, { visit: `late ${customer}`, customer });
    // After the last first step; within a window of the first one.
    const edges = [paid('19', 'f'), paid('04', 'g')];
    expect(await reportOf({ events: [...edges, LAST] }, { days: 15 })).toMatchObject({
      outOfOrder: 0,
    });
    expect(await reportOf({ events: [...edges, LAST] }, { days: 17 })).toMatchObject({
      outOfOrder: 1,
    });
  });

  test('a failed payment is not the step', async () => {
    const failed = events.filter(({ result }) => result !== PAYMENT_RESULT.succeeded);
    expect(counts(await reportOf({ events: failed }))).toEqual([3, 2, 1, 0]);
  });

  test('a visit is a step of its own: its first event can be the next step too', async () => {
    const report = await reportOf({ events }, { steps: ['visit', 'view', 'cart'] });
    // "last" is a visit too, too late to have had its window.
    expect(counts(report)).toEqual([3, 3, 2]);
    expect(report.all.steps[1]?.medianTime).toBe(0);
  });

  test('first steps count while everybody has had as long, and within the days asked for', async () => {
    const late = eventRow('view', '2026-02-19T00:00Z', { visit: '9', customer: 'z' });
    expect(counts(await reportOf({ events: [...events, late] }))).toEqual([3, 2, 1, 1]);
    // Until 18 February 0:00, 15 days before that.
    const report = await reportOf({ events }, { days: 15 });
    expect(counts(report)).toEqual([2, 1, 0, 0]);
    expect(report).toMatchObject({
      from: Date.parse('2026-02-03T00:00Z'),
      to: Date.parse('2026-02-18T00:00Z'),
      through: Date.parse('2026-02-20T00:00Z'),
    });
  });

  test('groups by device are those of the first step', async () => {
    const { groups } = await reportOf({ events }, { by: 'device' });
    expect(groups.map(({ name, ...figures }) => [name, counts({ all: figures })])).toEqual([
      ['', [1, 0, 0, 0]],
      ['Phone', [1, 1, 1, 1]],
      ['Tablet', [1, 1, 0, 0]],
    ]);
  });

  test('by method the funnel begins with the checkout, and belongs to the method that paid', async () => {
    const { groups } = await reportOf({ events }, { by: 'method' });
    expect(groups.map(({ name, ...figures }) => [name, counts({ all: figures })])).toEqual([
      ['Wallet', [1, 1]],
    ]);
  });

  test('new is who had not ordered before the first step', async () => {
    const orderLines = [orderLine('a', '2026-02-01T15:00Z'), orderLine('c', '2025-12-01T00:00Z')];
    const { groups } = await reportOf({ events, orderLines }, { by: 'customer' });
    expect(groups.map(({ name, ...figures }) => [name, counts({ all: figures })[0]])).toEqual([
      ['new', 1],
      ['returning', 1],
      ['unknown', 1],
    ]);
  });

  test('what has no time or is later than now takes no part and is counted', async () => {
    const more = [
      eventRow('view', undefined, { visit: '5', customer: 'd' }),
      eventRow('view', '2099-01-01T00:00Z', { visit: '6', customer: 'e' }),
    ];
    const report = await reportOf({ events: [...events, ...more] });
    expect(counts(report)).toEqual([3, 2, 1, 1]);
    expect(report).toMatchObject({ withoutTime: 1, later: 1 });
  });

  test('a sign-in tells who the visitor is, though it is no step', async () => {
    const visitor = 'browser';
    const signedIn = [
      eventRow('view', '2026-02-05T10:00Z', { visit: '7', visitor }),
      eventRow('signIn', '2026-02-05T10:30Z', { visit: '7', visitor, customer: 'k' }),
      eventRow('cart', '2026-02-05T11:00Z', { visit: '8', customer: 'k' }),
      LAST,
    ];
    const { all, groups } = await reportOf({ events: signedIn }, { by: 'customer' });
    expect(counts({ all })).toEqual([1, 1, 0, 0]);
    expect(groups.map(({ name }) => name)).toEqual(['new']);
  });

  test('a moment before the newest events is asked as if they were not there', async () => {
    const now = Date.parse('2026-02-03T12:00Z');
    const report = await reportOf({ events }, { now, window: 1 });
    expect(report).toMatchObject({ through: Date.parse('2026-02-03T10:00Z'), later: 3 });
    // b's view is too late to have had a day.
    expect(counts(report)).toEqual([1, 1, 1, 1]);
  });

  test('hidden rows take no part', async () => {
    const hidden = events.map((row) => (row.customer === 'a' ? { ...row, hidden: true } : row));
    expect(counts(await reportOf({ events: hidden }))).toEqual([2, 1, 0, 0]);
  });

  test('no events are no people, and no rates', async () => {
    const report = await reportOf({});
    expect(counts(report)).toEqual([0, 0, 0, 0]);
    expect(report.nothing).toBe(true);
    expect(report.all.steps[1]?.ofFirst.rate).toBeNaN();
  });
});
