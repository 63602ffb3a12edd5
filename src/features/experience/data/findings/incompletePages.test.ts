import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { eventRow } from '../../../../testing/eventRows.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import type { FindingsParams } from '../../domain/findings/findingTypes.ts';
import { experienceJobs } from '../../jobs.ts';

const day = (iso: string) => civilDayOfIsoDate(iso) ?? NaN;
const PARAMS: FindingsParams = {
  period: { from: day('2026-01-01'), to: day('2026-02-28') },
  zone: 'UTC',
  now: Date.parse('2026-03-01T00:00Z'),
  forms: { database: 'incompletePages', answers: 0, rows: 0 },
};
type Events = NonNullable<PlainTables['events']>;

/** Pages with all, and one that lacks pictures and price and says nothing else. */
const PRODUCTS: NonNullable<PlainTables['products']> = [
  ...['full', 'whole'].map((product) => ({
    ...{ product, name: `Tea ${product}`, pictures: 4, price: 12.5, stock: 5, currency: 'EUR' },
    description: 200,
  })),
  {
    product: 'bare',
    name: 'Bare tea',
    pictures: 0,
    price: 10,
    stock: 0,
    description: 0,
    currency: 'EUR',
  },
];

/** So many people who look at a product, the first of whom put it in a cart. */
function lookers(product: string, many: number, putting: number, on = '2026-02-10'): Events {
  return Array.from({ length: many }, (_, n) => {
    const who = { visit: `${product}${n}`, customer: `${product}${n}`, product };
    return [
      eventRow('view', `${on}T10:00Z`, who),
      // Looking twice is one person.
      eventRow('view', `${on}T11:00Z`, who),
      ...(n < putting ? [eventRow('cart', `${on}T12:00Z`, who)] : []),
    ];
  }).flat();
}

async function found(events: Events) {
  const context = jobContextOf(factSourceOf({ products: PRODUCTS, events }, 50));
  const all = await experienceJobs.findings.run(context, PARAMS);
  return all.found.filter(({ source }) => source === 'incompletePage');
}

describe('incomplete pages', () => {
  test('that fewer people leave with the product in a cart are found, with what that comes to', async () => {
    const [finding, ...more] = await found([
      ...lookers('bare', 100, 20),
      ...lookers('full', 100, 50),
      ...lookers('whole', 100, 50),
    ]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      group: 'bare',
      label: 'Bare tea',
      share: { count: 80, size: 100 },
      others: { count: 100, size: 200 },
    });
    expect(finding?.excess).toBeCloseTo(30, 9);
    // 30 more of 10.00 would be in carts.
    expect(finding?.stake).toEqual({ customers: 30, money: [{ currency: 'EUR', amount: 30_000 }] });
  });

  test('are no finding where people put the product in a cart as others', async () => {
    expect(
      await found([
        ...lookers('bare', 100, 48),
        ...lookers('full', 100, 50),
        ...lookers('whole', 100, 50),
      ]),
    ).toEqual([]);
  });

  test('are no finding where the page is complete, or nobody looked in the period', async () => {
    expect(
      await found([
        ...lookers('full', 100, 20),
        ...lookers('whole', 200, 100),
        ...lookers('bare', 100, 20, '2025-12-31'),
      ]),
    ).toEqual([]);
  });

  test('are measured as the same share, however complete the page is by then', async () => {
    const context = jobContextOf(
      factSourceOf({ products: PRODUCTS, events: lookers('full', 40, 30) }, 50),
    );
    const share = (group: string) =>
      experienceJobs.findingShare.run(context, { ...PARAMS, source: 'incompletePage', group });
    expect(await share('full')).toMatchObject({ count: 10, size: 40 });
    expect(await share('never heard of')).toMatchObject({ count: 0, size: 0 });
  });
});
