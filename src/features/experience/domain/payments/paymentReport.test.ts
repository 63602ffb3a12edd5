import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { eventRow } from '../../../../testing/eventRows.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { experienceJobs } from '../../jobs.ts';
import type { PaymentParams, PaymentReport } from './paymentTypes.ts';

const PARAMS: PaymentParams = { method: null, days: null, now: Date.parse('2026-03-01T00:00Z') };

/** A try to pay: "visit customer method" and how it ended, a minute after the one before. */
function tries(...list: readonly (readonly [who: string, ended: string | null | undefined])[]) {
  return list.map(([who, ended], minute) => {
    const [visit = '', customer = '', method = ''] = who.split(' ');
    const at = new Date(Date.parse('2026-02-01T00:00Z') + minute * 60_000).toISOString();
    const { none, succeeded, failed } = PAYMENT_RESULT;
    return eventRow('payment', at, {
      visit,
      method,
      ...(customer === '-' ? {} : { customer }),
      result: ended === undefined ? none : ended === null ? succeeded : failed,
      ...(typeof ended === 'string' ? { reason: ended } : {}),
      amount: 1000,
      currency: 'EUR',
    });
  });
}

async function reportOf(
  rows: ReturnType<typeof tries>,
  params: Partial<PaymentParams> = {},
): Promise<PaymentReport & { names: string[] }> {
  const facts = factSourceOf({ events: rows }, 2);
  const report = await experienceJobs.payments.run(jobContextOf(facts), { ...PARAMS, ...params });
  const ids = await facts.dictionary('customers.customer');
  return { ...report, names: report.failed.map(({ customer }) => ids.valueAt(customer)) };
}

const shop = tries(
  ['1 a card', 'declined'],
  ['1 a card', 'declined'],
  ['1 a card', null],
  ['2 b card', 'timed out'],
  ['2 b wallet', null],
  ['3 c card', 'declined'],
  ['4 d wallet', null],
  ['5 - card', 'declined'],
  ['6 b card', 'declined'],
  ['7 c wallet', null],
  ['8 e wallet', undefined],
);

describe('paymentReport', () => {
  test('a checkout is the tries of one visit, and belongs to each method tried in it', async () => {
    const { all, methods, withoutResult } = await reportOf(shop);
    expect(all).toMatchObject({
      tries: 10,
      paid: { count: 4, size: 7 },
      firstTry: { count: 2, size: 7 },
      failedBefore: 0.75,
    });
    expect(methods.map(({ name, tries: n, paid }) => [name, n, paid.count, paid.size])).toEqual([
      ['card', 7, 1, 5],
      ['wallet', 3, 3, 3],
    ]);
    expect(withoutResult).toBe(1);
  });

  test('tries before success are those of the checkouts that were paid with the method', async () => {
    const { methods } = await reportOf(shop);
    expect(methods.map(({ failedBefore }) => failedBefore)).toEqual([2, 0]);
    const { all } = await reportOf(tries(['1 a card', 'declined']));
    expect(all.failedBefore).toBeNaN();
  });

  test('reasons are counted by try, the most frequent first', async () => {
    const { methods } = await reportOf(shop);
    expect(methods[0]?.reasons).toEqual([
      { name: 'declined', count: 5 },
      { name: 'timed out', count: 1 },
    ]);
  });

  test('customers who failed are those of checkouts in which nothing was paid, newest first', async () => {
    const report = await reportOf(shop);
    expect(report.names).toEqual(['b', 'c']);
    expect(report.failed).toMatchObject([
      { failures: 1, paidLater: false, reason: 'declined', amount: 1000, currency: 'EUR' },
      { failures: 1, paidLater: true, method: 'card' },
    ]);
    expect(report).toMatchObject({ failedCount: 2, failedUnknown: 1 });
  });

  test('the list can be that of one method', async () => {
    expect((await reportOf(shop, { method: 'wallet' })).names).toEqual([]);
    expect((await reportOf(shop, { method: 'card' })).names).toEqual(['b', 'c']);
    const { method: _, ...bare } = shop[5]!;
    const withBare = [...shop.slice(0, 5), bare, ...shop.slice(6)];
    expect((await reportOf(withBare, { method: '' })).names).toEqual(['c']);
    expect((await reportOf(withBare, { method: 'unheard of' })).names).toEqual([]);
  });

  test('tries out of order in the file are put in order first', async () => {
    const { all } = await reportOf([...shop].reverse());
    expect(all).toMatchObject({ firstTry: { count: 2 }, failedBefore: 0.75 });
  });

  test('days count back from the newest event', async () => {
    const old = { ...shop[0]!, visit: 'old', at: Date.parse('2026-01-01T00:00Z') };
    expect((await reportOf([old, ...shop])).all.paid.size).toBe(8);
    expect((await reportOf([old, ...shop], { days: 5 })).all.paid.size).toBe(7);
  });
});
