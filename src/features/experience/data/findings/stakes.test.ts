import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { PAYMENT_RESULT, SHIPMENT_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { eventRow } from '../../../../testing/eventRows.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import type { FindingSource, FindingsParams } from '../../domain/findings/findingTypes.ts';
import { experienceJobs } from '../../jobs.ts';

const day = (iso: string) => civilDayOfIsoDate(iso) ?? NaN;
const PARAMS: FindingsParams = {
  period: { from: day('2026-01-01'), to: day('2026-02-28') },
  zone: 'UTC',
  now: Date.parse('2026-03-01T00:00Z'),
  forms: { database: 'stakes', answers: 0, rows: 0 },
};

async function stakesOf(tables: PlainTables, source: FindingSource) {
  const all = await experienceJobs.findings.run(jobContextOf(factSourceOf(tables, 40)), PARAMS);
  return all.found
    .filter((found) => found.source === source)
    .map(({ group, stake }) => ({ group, ...stake }));
}

/** A hundred, of which the first so many are told apart. */
function hundred<T>(first: number, make: (place: number, isFirst: boolean) => T): T[] {
  return Array.from({ length: 100 }, (_, place) => make(place, place < first));
}

const line = (order: string, customer: string | undefined, amount: number) =>
  orderLine(customer, '2026-01-05T00:00Z', { order, amount, currency: 'EUR' });

describe('who is concerned, and money', () => {
  test('of late parcels are the customers of their orders, each once, and what they spent in a year', async () => {
    const promisedAt = Date.parse('2026-01-10T00:00Z');
    const parcels = (name: string, late: number) =>
      hundred(late, (place, isLate) => ({
        ...{ shipment: `${name}${place}`, order: `${name}${place}`, carrier: name, promisedAt },
        state: SHIPMENT_STATE.delivered,
        deliveredAt: promisedAt + (isLate ? 3 : -1) * 86_400_000,
      }));
    const stakes = await stakesOf(
      {
        shipments: [...parcels('slow', 60), ...parcels('fast', 10)],
        orderLines: [
          line('slow0', 'ann', 500),
          line('slow1', 'ann', 700),
          line('slow2', 'bob', 100),
          // In time, and of nobody that is known: not concerned.
          line('slow99', 'eve', 9000),
          line('slow3', undefined, 9000),
          // Of another year, and of no late order.
          orderLine('ann', '2024-01-05T00:00Z', { amount: 9000, currency: 'EUR' }),
          orderLine('bob', '2026-02-05T00:00Z', { amount: 30, currency: 'EUR' }),
        ],
      },
      'lateCarrier',
    );
    expect(stakes).toEqual([
      { group: 'slow', customers: 2, money: [{ currency: 'EUR', amount: 1330 }] },
    ]);
  });

  test('of failed tries to pay are who tried, and what was to be paid, once for each visit', async () => {
    const tries = (method: string, failed: number) =>
      hundred(failed, (place, isFailed) => {
        const own = { visit: `${method}${place}`, method, amount: 200, currency: 'EUR' };
        const customer = place % 2 === 0 ? { customer: `${method}${place % 10}` } : {};
        const result = isFailed ? PAYMENT_RESULT.failed : PAYMENT_RESULT.succeeded;
        const at = '2026-02-01T10:00Z';
        const first = eventRow('payment', at, { ...own, ...customer, result });
        return isFailed ? [first, first] : [first];
      }).flat();
    const stakes = await stakesOf(
      { events: [...tries('card', 60), ...tries('cash', 10)] },
      'failedMethod',
    );
    expect(stakes).toEqual([
      { group: 'card', customers: 5, money: [{ currency: 'EUR', amount: 60 * 200 }] },
    ]);
  });

  test('of tries without amounts are who tried alone', async () => {
    const tries = (method: string, failed: number) =>
      hundred(failed, (place, isFailed) =>
        eventRow('payment', '2026-02-01T10:00Z', {
          ...{ visit: `${method}${place}`, method, customer: `c${place}` },
          result: isFailed ? PAYMENT_RESULT.failed : PAYMENT_RESULT.succeeded,
        }),
      );
    const stakes = await stakesOf(
      { events: [...tries('card', 60), ...tries('cash', 10)] },
      'failedMethod',
    );
    expect(stakes).toEqual([{ group: 'card', customers: 60, money: [] }]);
  });

  test('of goods that come back are who bought them, and what they were sold for', async () => {
    const sold = (category: string, back: number) =>
      hundred(back, (place, isBack) => ({
        line: { ...line(`${category}${place}`, `c${place % 30}`, 300), category },
        back: isBack
          ? [{ returnCase: `${category}${place}`, order: `${category}${place}`, product: 'p' }]
          : [],
      }));
    const all = [...sold('shoes', 60), ...sold('tea', 10)];
    const stakes = await stakesOf(
      { orderLines: all.map((each) => each.line), returns: all.flatMap((each) => each.back) },
      'returnedCategory',
    );
    expect(stakes).toEqual([
      { group: 'shoes', customers: 30, money: [{ currency: 'EUR', amount: 60 * 300 }] },
    ]);
  });

  test('of detractors are who answered so, and what they spent in a year', async () => {
    const answers = (channel: string, low: number) =>
      hundred(low, (place, isLow) => ({
        ...{ response: `${channel}${place}`, channel, customer: `${channel}${place}` },
        ...{ nps: isLow ? 3 : 9, at: Date.parse('2026-01-20T00:00Z') },
      }));
    const stakes = await stakesOf(
      {
        surveyAnswers: [...answers('app', 60), ...answers('web', 10)],
        orderLines: [line('o1', 'app0', 400), line('o2', 'app99', 9000), line('o3', 'web0', 9000)],
      },
      'detractorChannel',
    );
    expect(stakes).toEqual([
      { group: 'app', customers: 60, money: [{ currency: 'EUR', amount: 400 }] },
    ]);
  });
});
