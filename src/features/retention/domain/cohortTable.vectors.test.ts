import { describe, expect, test } from 'vitest';
import { cohortInput, type PlainEvent } from '../../../testing/eventLists.ts';
import type { CohortRules } from './cohortPlan.ts';
import { cohortTable } from './cohortTable.ts';
import { CELL, type CohortTable } from './retentionTypes.ts';

/*
 * Published cases. Unless another source is named: PostHog, test_retention_query_runner.py
 * (posthog/hogql_queries/insights/retention/test, MIT part, at 02ace87).
 */

const DAILY: CohortRules = {
  period: { unit: 'day', weekStart: 1 },
  entry: 'recurring',
  returns: 'on',
  windows: 'calendar',
  minOccurrences: 1,
  columns: 60,
  brackets: [1],
};

/** Rows without the cells that lie after the data. */
function rowsOf(table: CohortTable, cells: ArrayLike<number> = table.customers): number[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    Array.from({ length: table.columns }, (_, column) => row * table.columns + column)
      .filter((cell) => table.state[cell] !== CELL.future)
      .map((cell) => cells[cell] ?? NaN),
  );
}

/** Events of June 2020 at 05:00 UTC, written 'person day, day …'. */
function june(...lists: string[]): PlainEvent[] {
  return lists.flatMap((list) => {
    const [who = '', ...days] = list.split(' ');
    return days.map((day): PlainEvent => [who, `2020-06-${day.padStart(2, '0')}T05:00:00Z`]);
  });
}

function counts(
  events: readonly PlainEvent[],
  range: { from: string; to: string },
  rules: Partial<CohortRules> = {},
): number[][] {
  const all = { ...DAILY, ...rules } as CohortRules;
  const input = cohortInput(events, events, range, all.entry === 'recurring');
  return rowsOf(cohortTable(input, all, 'customers'));
}

describe('published cohort tables', () => {
  test('V01 days: two events on one day count once, and the last row is the last day', () => {
    const events: PlainEvent[] = [
      ...june('person1 10 11 12 15 16', 'person2 11 12 13 16'),
      ['person1', '2020-06-15T09:00:00Z'],
    ];
    expect(counts(events, { from: '2020-06-10', to: '2020-06-20T06:00Z' })).toEqual([
      [1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0],
      [2, 2, 1, 0, 1, 2, 0, 0, 0, 0],
      [2, 1, 0, 1, 2, 0, 0, 0, 0],
      [1, 0, 0, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0, 0],
      [2, 0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0],
      [0, 0],
      [0],
    ]);
  });

  test('V03 months are calendar months from the 1st', () => {
    const month = (who: string, ...months: number[]): PlainEvent[] =>
      months.map((m) => [who, `2020-${String(m).padStart(2, '0')}-10T05:00:00Z`]);
    const events = [...month('person1', 1, 2, 3, 5, 6, 9), ...month('person2', 1, 2, 3, 6, 7, 11)];
    const rules = { period: { unit: 'month', weekStart: 1 } } as const;
    expect(counts(events, { from: '2020-01-01', to: '2020-11-25' }, rules)).toEqual([
      [2, 2, 2, 0, 1, 2, 1, 0, 1, 0, 1],
      [2, 2, 0, 1, 2, 1, 0, 1, 0, 1],
      [2, 0, 1, 2, 1, 0, 1, 0, 1],
      [0, 0, 0, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 1, 0, 0],
      [2, 1, 0, 1, 0, 1],
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0],
      [1, 0, 0],
      [0, 0],
      [1],
    ]);
  });

  test('V04b weeks begin on Monday where the shop says so', () => {
    const july = (who: string, ...days: string[]): PlainEvent[] =>
      days.map((day) => [who, `2020-07-${day}T05:00:00Z`]);
    const events = [
      ...june('person1 10 11 17 24', 'person2 10 11 17'),
      ...july('person1', '04', '11'),
      ...july('person2', '04', '11', '25'),
    ];
    const rules = { period: { unit: 'week', weekStart: 1 } } as const;
    // The range is in whole weeks: 25 July lies in the week of 20 July.
    expect(counts(events, { from: '2020-06-08', to: '2020-07-26' }, rules)).toEqual([
      [2, 2, 1, 2, 2, 0, 1],
      [2, 1, 2, 2, 0, 1],
      [1, 1, 1, 0, 0],
      [2, 2, 0, 1],
      [2, 0, 1],
      [0, 0],
      [1],
    ]);
  });

  test('V06 on or after: earlier returns are carried by later ones', () => {
    const events = june(
      'person1 10 13 14',
      'person2 10 11',
      'person3 11 12 13',
      'person4 13 14',
      'person5 14',
    );
    expect(
      counts(events, { from: '2020-06-11', to: '2020-06-15' }, { returns: 'onOrAfter' }),
    ).toEqual([[2, 1, 1, 0, 0], [1, 1, 0, 0], [3, 2, 0], [3, 0], [0]]);
  });

  test('V08 on or after with at least three occurrences in one period', () => {
    const events = june(
      'person1 10 13 14 14 14',
      'person2 10 11',
      'person3 11 12 13 13 13',
      'person4 13 14',
      'person5 14',
    );
    const rules = { returns: 'onOrAfter', minOccurrences: 3 } as const;
    expect(counts(events, { from: '2020-06-11', to: '2020-06-15' }, rules)).toEqual([
      [2, 1, 1, 0, 0],
      [1, 1, 0, 0],
      [3, 1, 0],
      [3, 0],
      [0],
    ]);
  });

  test('V10 any event starts and any event returns', () => {
    const events = june('person1 10 11 12 13 15 16', 'person2 10 11 12 13 15', 'person3 15');
    expect(counts(events, { from: '2020-06-10', to: '2020-06-16' })).toEqual([
      [2, 2, 2, 2, 0, 2, 1],
      [2, 2, 2, 0, 2, 1],
      [2, 2, 0, 2, 1],
      [2, 0, 2, 1],
      [0, 0, 0],
      [3, 1],
      [1],
    ]);
  });

  test('V12 first time, weeks from Sunday, other events start than return', () => {
    const starts = june(
      'shouldnt_include 5 9',
      'person1 9 11 12 13 14',
      'person2 9',
      'person3 10',
      'person4 12',
    );
    const returns: PlainEvent[] = [
      ...june(
        'person1 10 11 12 15 16',
        'person2 11 12 13 16',
        'person3 11 13 14 15',
        'person4 13 15',
      ),
      ['person1', '2020-06-15T09:00:00Z'],
    ];
    const rules: CohortRules = {
      ...DAILY,
      period: { unit: 'week', weekStart: 7 },
      entry: 'firstEver',
    };
    const range = { from: '2020-05-03', to: '2020-06-20' };
    const table = cohortTable(cohortInput(starts, returns, range, false), rules, 'customers');
    expect(rowsOf(table)).toEqual([
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 0],
      [4, 4],
      [0],
    ]);
  });

  test('V14 brackets of 3, 5 and 4 days: an empty one is 0, day 0 stands alone', () => {
    const events = june('p 10 22');
    const rules = { returns: 'brackets', brackets: [3, 5, 4] } as const;
    const rows = counts(events, { from: '2020-06-10', to: '2020-06-22' }, rules);
    expect(rows[0]).toEqual([1, 0, 0, 1]);
  });

  test('V16 a minimum of two counts by day inside a bracket, not over the bracket', () => {
    const events = june('person1 10 12 12 17', 'person2 10 13 18 18');
    const rules = { returns: 'brackets', brackets: [5, 5], minOccurrences: 2 } as const;
    const rows = counts(events, { from: '2020-06-10', to: '2020-06-20' }, rules);
    expect(rows[0]).toEqual([2, 1, 1]);
  });

  test('V17b windows of 24 hours: exactly 24 hours later is interval 1', () => {
    const events: PlainEvent[] = [
      ['person1', '2020-06-10T23:00:00Z'],
      ['person1', '2020-06-11T01:00:00Z'],
      ['person1', '2020-06-11T23:00:00Z'],
    ];
    const rules = { windows: 'rolling' } as const;
    const rows = counts(events, { from: '2020-06-10', to: '2020-06-11T23:00:00Z' }, rules);
    expect(rows[0]).toEqual([1, 1]);
  });

  test('V19 returns are counted by their own events', () => {
    const starts = june('person1 10', 'person2 10');
    const returns = june('person1 11', 'person2 12');
    const range = { from: '2020-06-10', to: '2020-06-15' };
    const table = cohortTable(cohortInput(starts, returns, range, true), DAILY, 'customers');
    expect(rowsOf(table)[0]).toEqual([2, 1, 1, 0, 0, 0]);
  });

  const valued: PlainEvent[] = [
    ['user1', 0, 10],
    ['user1', 1, 20],
    ['user1', 1, 30],
    ['user1', 2, 40],
    ['user1', 2, 50],
    ['user1', 2, 60],
    ['user2', 0, 100],
    ['user2', 1, 200],
    ['user2', 2, 300],
  ].map(([who, day, value]): PlainEvent => [
    String(who),
    Date.parse('2020-06-10T05:00:00Z') + Number(day) * 86_400_000,
    Number(value),
  ]);

  test('V20a revenue is summed by customer and then over those who returned', () => {
    const range = { from: '2020-06-10', to: '2020-06-16' };
    const table = cohortTable(cohortInput(valued, valued, range, true), DAILY, 'revenueAverage');
    expect(rowsOf(table, table.revenue ?? [])).toEqual([
      [110, 250, 450, 0, 0, 0, 0],
      [250, 450, 0, 0, 0, 0],
      [450, 0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0],
      [0, 0],
      [0],
    ]);
    // Two users come back on day 1 (20 + 30, and 200) and on day 2.
    expect([...table.means.weighted.slice(0, 2)]).toEqual([(110 + 250 + 450) / 6, (250 + 450) / 4]);
  });

  test('V23 three customers of day 0, on and on or after (PostHog issue 13748)', () => {
    const events = june('a 10 11', 'b 10 15', 'c 10');
    const range = { from: '2020-06-10', to: '2020-06-16' };
    const first = { entry: 'firstEver' } as const;
    expect(counts(events, range, first)[0]).toEqual([3, 1, 0, 0, 0, 1, 0]);
    expect(counts(events, range, { ...first, returns: 'onOrAfter' })[0]).toEqual([
      3, 2, 1, 1, 1, 1, 0,
    ]);
  });
});
