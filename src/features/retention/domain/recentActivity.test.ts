import { describe, expect, test } from 'vitest';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { orderLine, ordersOf, type OrderLineRow } from '../../../testing/orderRows.ts';
import { isoDateOfCivilDay } from '../../../shared/domain/time/civilDay.ts';
import { retentionJobs } from '../jobs.ts';
import type { DaysActivity } from './activityOfDays.ts';
import { DEFAULT_CONDITIONS } from './lineConditions.ts';

function recentOf(rows: readonly OrderLineRow[], zone = 'UTC') {
  return retentionJobs.recent.run(jobContextOf(factSourceOf({ orderLines: rows }, 5)), {
    conditions: { ...DEFAULT_CONDITIONS, customerKnown: false },
    calendar: { zone, weekStart: 1 },
    historyDays: 30,
  });
}

const counts = (activity: DaysActivity | null | undefined) =>
  activity && [
    isoDateOfCivilDay(activity.days.from),
    isoDateOfCivilDay(activity.days.to),
    activity.orders,
    activity.customers,
    activity.newCustomers,
  ];

describe('job recent', () => {
  test('counts the last 30 complete days beside the 30 before and the year before', async () => {
    const { now, before, yearBefore, weeks, sureFrom } = await recentOf([
      ...ordersOf('a', ['2022-06-01', '2023-11-01', '2024-11-20T23:59Z']),
      ...ordersOf('b', ['2024-10-01', '2024-10-22', '2024-11-21']),
      ...ordersOf('c', ['2024-11-15']),
      orderLine(undefined, '2024-11-02'),
    ]);
    expect(counts(now)).toEqual(['2024-10-22', '2024-11-20', 4, 3, 1]);
    expect(counts(before)).toEqual(['2024-09-22', '2024-10-21', 1, 1, 1]);
    expect(counts(yearBefore)).toEqual(['2023-10-22', '2023-11-20', 1, 1, 0]);
    expect(weeks).toHaveLength(26);
    expect(counts(weeks.at(-1))).toEqual(['2024-11-11', '2024-11-17', 1, 1, 1]);
    expect(isoDateOfCivilDay(sureFrom)).toBe('2022-07-01');
  });

  test('the last complete day is that of the shop’s clocks', async () => {
    const rows = [
      ...ordersOf('a', ['2024-10-01', '2024-10-26T22:30Z']),
      // On the day of 25 hours in Berlin; still 26 October in New York.
      orderLine('b', '2024-10-27T22:30Z'),
      orderLine('late', '2024-10-27T23:30Z'),
    ];
    const lastDays = async (zone: string) => counts((await recentOf(rows, zone)).now);
    expect(await lastDays('Europe/Berlin')).toEqual(['2024-10-01', '2024-10-27', 3, 2, 2]);
    expect(await lastDays('UTC')).toEqual(['2024-10-01', '2024-10-26', 2, 1, 1]);
    expect(await lastDays('America/New_York')).toEqual(['2024-09-30', '2024-10-26', 2, 1, 1]);
  });

  test('without a complete day there is nothing', async () => {
    for (const rows of [[], [orderLine('a', '2024-11-21'), orderLine('b', '2024-11-21T20:00Z')]]) {
      expect(await recentOf(rows)).toMatchObject({ now: null, before: null, weeks: [] });
    }
  });
});
