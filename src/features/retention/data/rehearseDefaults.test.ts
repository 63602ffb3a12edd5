import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOrderLines } from '../../../testing/anyShop.ts';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { orderLine, ordersOf, type OrderLineRow } from '../../../testing/orderRows.ts';
import { newcombe } from '../../../shared/domain/statistics/newcombe.ts';
import { retentionDefaultsPolicy, type RetentionDefaults } from '../domain/retentionDefaults.ts';
import { REHEARSED } from '../domain/rehearsedMetrics.ts';
import { retentionJobs } from '../jobs.ts';

const { defaults } = retentionDefaultsPolicy;
const LIVE: RetentionDefaults = { ...defaults, minSize: 2, repeatDays: 30, historyDays: 0 };

async function rehearse(
  rows: readonly OrderLineRow[],
  live: RetentionDefaults,
  draft: RetentionDefaults,
) {
  const context = jobContextOf(factSourceOf({ orderLines: rows }));
  const { metrics } = await retentionJobs.rehearseDefaults.run(context, {
    live,
    draft,
    zone: 'UTC',
    at: 0,
  });
  return new Map(metrics.map((metric) => [metric.id, metric]));
}

const ROWS = [
  ...ordersOf('a', ['2024-01-01', '2024-02-05']),
  ...ordersOf('b', ['2024-01-20', '2024-01-25']),
  ...ordersOf('c', ['2024-02-02']),
  ...ordersOf('d', ['2024-03-03', '2024-03-20']),
  ...ordersOf('e', ['2024-04-01', '2024-04-11']),
  orderLine('late', '2024-06-15'),
];

describe('rehearsal of retention defaults', () => {
  test('the same settings change nothing', async () => {
    const metrics = await rehearse(ROWS, LIVE, LIVE);
    expect([...metrics.keys()]).toEqual([...REHEARSED]);
    for (const { live, draft, difference } of metrics.values()) {
      expect(draft).toBe(live);
      if (live !== null) expect(difference).toEqual({ value: 0, lower: null, upper: null });
    }
  });

  test('a longer window finds more who came back', async () => {
    const metrics = await rehearse(ROWS, LIVE, { ...LIVE, repeatDays: 40 });
    const { difference, interval } = newcombe({ count: 4, size: 5 }, { count: 3, size: 5 });
    expect(metrics.get('repeatRate')).toMatchObject({
      live: 0.6,
      draft: 0.8,
      difference: { value: difference, ...interval },
      n: { live: 5, draft: 5 },
    });
    expect(metrics.get('medianGap')).toMatchObject({ difference: { value: 0 } });
  });

  test('fewer customers make a cohort large enough', async () => {
    const metrics = await rehearse(ROWS, LIVE, { ...LIVE, minSize: 1 });
    expect(metrics.get('largeEnough')).toMatchObject({
      live: 1,
      draft: 5,
      difference: { value: 4, lower: null, upper: null },
      n: { live: 5, draft: 5 },
    });
  });

  test('another period asks another question, so it has no difference', async () => {
    const metrics = await rehearse(ROWS, LIVE, { ...LIVE, period: 'week' });
    expect(metrics.get('nextPeriod')?.live).not.toBeNull();
    expect(metrics.get('nextPeriod')?.draft).not.toBeNull();
    expect(metrics.get('nextPeriod')?.difference).toBeNull();
  });

  test('a shop without orders has no data on either side', async () => {
    const metrics = await rehearse([], LIVE, { ...LIVE, repeatDays: 7 });
    expect(metrics.get('repeatRate')).toMatchObject({ live: null, draft: null, difference: null });
    expect(metrics.get('loyaltyRatio')).toMatchObject({ live: null, draft: null });
  });

  test('each number survives being stored as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrderLines, fc.integer({ min: 1, max: 60 }), async (rows, repeatDays) => {
        const metrics = [...(await rehearse(rows, LIVE, { ...LIVE, repeatDays })).values()];
        expect(JSON.parse(JSON.stringify(metrics))).toEqual(metrics);
      }),
      { numRuns: 30 },
    );
  });
});
