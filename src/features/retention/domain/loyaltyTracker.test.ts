import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOrderLines } from '../../../testing/anyShop.ts';
import { orderLine, ordersOf, type OrderLineRow } from '../../../testing/orderRows.ts';
import { retentionViewOf } from '../../../testing/retentionViewOf.ts';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../shared/domain/time/civilDay.ts';
import type { LoyaltyRules } from './loyaltyRules.ts';
import { loyaltyTracker } from './loyaltyTracker.ts';
import { rowsBehind } from './rowsBehind.ts';

const RULES: LoyaltyRules = {
  repeatDays: 10,
  historyDays: 0,
  observation: 'eachCustomer',
  goal: 2,
  baseline: null,
  recent: null,
};
const day = (date: string) => civilDayOfIsoDate(date) ?? NaN;

async function trackerOf(rows: readonly OrderLineRow[], rules: Partial<LoyaltyRules> = {}) {
  const { scope, span, zone } = await retentionViewOf(rows);
  return loyaltyTracker(scope, span, zone, { ...RULES, ...rules });
}

/** Two customers in each of four months; in the last two, both come back. */
const ROWS = [
  ...ordersOf('a', ['2024-01-01', '2024-01-05']),
  ...ordersOf('b', ['2024-01-20', '2024-02-20']),
  ...ordersOf('c', ['2024-02-02']),
  ...ordersOf('d', ['2024-02-03', '2024-02-03T20:00Z']),
  ...ordersOf('e', ['2024-03-01', '2024-03-11']),
  ...ordersOf('f', ['2024-03-31', '2024-04-02']),
  ...ordersOf('g', ['2024-04-01', '2024-04-03']),
  ...ordersOf('h', ['2024-04-30', '2024-05-01']),
  orderLine('late', '2024-05-15'),
];

describe('loyalty tracker', () => {
  test('compares the recent customers with those of the baseline', async () => {
    const { comparison, problem } = await trackerOf(ROWS);
    expect(problem).toBeNull();
    expect(comparison?.baseline).toMatchObject({
      period: { from: day('2024-01-01'), to: day('2024-02-29') },
      share: { count: 1, size: 4 },
    });
    expect(comparison?.recent).toMatchObject({
      period: { from: day('2024-03-01'), to: day('2024-04-30') },
      share: { count: 4, size: 4 },
      notYetObserved: 0,
    });
    expect(comparison?.ratio).toBe(4);
    expect(comparison?.reached).toBeCloseTo(0.77577, 5);
  });

  test('the line has one point a month, complete where everybody was observed', async () => {
    const { line } = await trackerOf(ROWS, { historyDays: 10 });
    expect(
      line.map(({ firstDay, count, size, notYetObserved, complete, nearHistoryStart }) => [
        isoDateOfCivilDay(firstDay),
        count,
        size,
        notYetObserved,
        complete,
        nearHistoryStart,
      ]),
    ).toEqual([
      ['2024-01-01', 1, 2, 0, true, true],
      ['2024-02-01', 0, 2, 0, true, false],
      ['2024-03-01', 2, 2, 0, true, false],
      ['2024-04-01', 2, 2, 0, true, false],
      ['2024-05-01', 0, 0, 1, false, false],
    ]);
  });

  test('periods that share days are not compared', async () => {
    const baseline = { from: day('2024-01-01'), to: day('2024-03-10') };
    const recent = { from: day('2024-03-10'), to: day('2024-04-30') };
    expect(await trackerOf(ROWS, { baseline, recent })).toMatchObject({
      comparison: null,
      problem: 'overlap',
    });
  });

  test('a period that reaches into the unobserved counts who can be counted, or whole months', async () => {
    const recent = { from: day('2024-03-01'), to: day('2024-05-31') };
    const rows = [...ROWS, ...ordersOf('i', ['2024-05-02']), orderLine('z', '2024-05-20')];
    const each = await trackerOf(rows, { recent });
    expect(each.comparison?.recent).toMatchObject({
      counted: { from: recent.from, to: day('2024-05-09') },
      share: { count: 4, size: 5 },
      notYetObserved: 2,
    });
    const months = await trackerOf(rows, { recent, observation: 'wholeMonths' });
    expect(months.comparison?.recent).toMatchObject({
      counted: { from: recent.from, to: day('2024-04-30') },
      share: { count: 4, size: 4 },
      notYetObserved: 3,
    });
  });

  test('an empty shop has nothing to compare', async () => {
    expect(await trackerOf([])).toMatchObject({
      comparison: null,
      problem: 'tooShort',
      line: [],
    });
  });

  test('the rows behind a share are those of the repeat rate of the counted days', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOrderLines,
        fc.constantFrom('eachCustomer' as const, 'wholeMonths' as const),
        fc.integer({ min: 1, max: 40 }),
        async (rows, observation, repeatDays) => {
          const baseline = { from: day('2024-01-20'), to: day('2024-03-20') };
          const recent = { from: day('2024-03-21'), to: day('2024-07-01') };
          const rules = { observation, repeatDays, baseline, recent };
          const { comparison } = await trackerOf(rows, rules);
          for (const { counted, share } of comparison
            ? [comparison.baseline, comparison.recent]
            : []) {
            if (!counted) {
              expect(share.size).toBe(0);
              continue;
            }
            const view = await retentionViewOf(rows, {
              from: isoDateOfCivilDay(counted.from),
              to: isoDateOfCivilDay(counted.to),
              repeatDays,
            });
            const n = (part: 'observed' | 'repeated') =>
              rowsBehind(view, { of: 'repeatRate', part }, { offset: 0, limit: 0 }).n;
            expect([n('repeated'), n('observed')]).toEqual([share.count, share.size]);
          }
        },
      ),
    );
  });

  test('months add up to all customers who were observed', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrderLines, fc.integer({ min: 1, max: 40 }), async (rows, repeatDays) => {
        const { line } = await trackerOf(rows, { repeatDays });
        const view = await retentionViewOf(rows, { repeatDays });
        const n = (part: 'observed' | 'repeated') =>
          rowsBehind(view, { of: 'repeatRate', part }, { offset: 0, limit: 0 }).n;
        const sum = (of: 'count' | 'size') => line.reduce((total, month) => total + month[of], 0);
        expect([sum('count'), sum('size')]).toEqual([n('repeated'), n('observed')]);
      }),
    );
  });
});
