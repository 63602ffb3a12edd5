import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { eventRow } from '../../../../testing/eventRows.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { experienceJobs } from '../../jobs.ts';
import type { CartParams, CartReport } from './cartTypes.ts';

const PARAMS: CartParams = { window: 2, days: null, now: Date.parse('2026-03-01T00:00Z') };

/** Puts in (or takes out) for an amount in euros. */
const put = (day: string, customer: string, visit: string, euros: number, type = 'cart' as const) =>
  eventRow(type, `${day}T12:00Z`, { customer, visit, amount: euros * 100, currency: 'EUR' });
const pay = (day: string, customer: string, visit: string, result: number) =>
  eventRow('payment', `${day}T13:00Z`, { customer, visit, result });
const { succeeded, failed } = PAYMENT_RESULT;

/** So that every cart of early February has had its two days. */
const LAST = eventRow('share', '2026-02-20T00:00Z', { visit: 'last' });

function reportOf(
  rows: readonly ReturnType<typeof eventRow>[],
  params: Partial<CartParams> = {},
): Promise<CartReport> {
  const facts = factSourceOf({ events: [...rows, LAST] }, 3);
  return experienceJobs.carts.run(jobContextOf(facts), { ...PARAMS, ...params });
}

describe('cartReport', () => {
  test('a cart is bought where the person pays within the window, in whatever visit', async () => {
    const { left } = await reportOf([
      put('2026-02-01', 'a', '1', 10),
      pay('2026-02-01', 'a', '1', succeeded),
      put('2026-02-01', 'b', '2', 20),
      pay('2026-02-02', 'b', '3', succeeded),
      put('2026-02-01', 'c', '4', 30),
      pay('2026-02-04', 'c', '5', succeeded),
      put('2026-02-01', 'd', '6', 40),
      pay('2026-02-01', 'd', '6', failed),
    ]);
    expect(left).toMatchObject({ count: 2, size: 4 });
  });

  test('a payment before the cart does not buy it', async () => {
    const rows = [pay('2026-02-01', 'a', '1', succeeded), put('2026-02-02', 'a', '2', 10)];
    expect((await reportOf(rows)).left).toMatchObject({ count: 1, size: 1 });
  });

  test('its value is what was put in and not taken out again', async () => {
    const out = eventRow('removeFromCart', '2026-02-01T12:30Z', {
      customer: 'a',
      visit: '1',
      amount: 400,
      currency: 'EUR',
    });
    const report = await reportOf([
      put('2026-02-01', 'a', '1', 10),
      put('2026-02-01', 'a', '1', 4),
      out,
      put('2026-02-01', 'b', '2', 30),
    ]);
    expect(report.values).toEqual([{ currency: 'EUR', carts: 2, total: 4000, median: 2000 }]);
    expect(report.worst.map(({ value, things }) => [value, things])).toEqual([
      [3000, 1],
      [1000, 1],
    ]);
  });

  test('what was emptied by hand is no cart, nor is something taken out of another visit’s', async () => {
    const out = (visit: string) =>
      eventRow('removeFromCart', '2026-02-01T12:30Z', { customer: 'a', visit, amount: 1000 });
    const report = await reportOf([put('2026-02-01', 'a', '1', 10), out('1'), out('2')]);
    expect(report).toMatchObject({ left: { size: 0 }, emptied: 1, values: [] });
  });

  test('carts whose window is not over take no part', async () => {
    const rows = [put('2026-02-19', 'a', '1', 10), put('2026-02-01', 'b', '2', 10)];
    expect(await reportOf(rows)).toMatchObject({ left: { count: 1, size: 1 }, open: 1 });
  });

  test('days count back from there', async () => {
    const rows = [put('2026-02-10', 'a', '1', 10), put('2026-02-01', 'b', '2', 10)];
    expect((await reportOf(rows, { days: 10 })).left.size).toBe(1);
  });

  test('a missing amount or a second currency leaves the value open, and it is said', async () => {
    const bare = eventRow('cart', '2026-02-01T12:10Z', { customer: 'a', visit: '1' });
    const yen = { ...bare, customer: 'b', visit: '2', amount: 100, currency: 'JPY' };
    const report = await reportOf([
      put('2026-02-01', 'a', '1', 10),
      bare,
      put('2026-02-01', 'b', '2', 10),
      yen,
    ]);
    expect(report).toMatchObject({ left: { count: 2 }, values: [], withoutValue: 2 });
    expect(report.worst.map(({ value }) => value)).toEqual([NaN, NaN]);
  });
});
