import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohortInput, type PlainEvent } from '../../../testing/eventLists.ts';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../shared/domain/time/localToInstant.ts';
import {
  firstDayOfPeriod,
  periodOfDay,
  PERIOD_UNITS,
} from '../../../shared/domain/time/periods.ts';
import type { CohortInput, CohortRules } from './cohortPlan.ts';
import { cohortTable } from './cohortTable.ts';
import { CELL } from './retentionTypes.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2023, 9, 20);

type NaiveCell = { members: Set<string>; orders: number; revenue: number };
type NaiveTable = { size: number; cells: Map<number, NaiveCell> }[];

/** The definition, subject by subject and event by event, with no regard for speed. */
function naiveTable(
  starts: readonly PlainEvent[],
  returns: readonly PlainEvent[],
  input: CohortInput,
  rules: CohortRules,
): NaiveTable {
  const { zone, fromDay, toDay } = input;
  const at = (event: PlainEvent) => Number(event[1]);
  const periodOf = (ms: number) => periodOfDay(instantToDay(zone, ms), rules.period);
  const within = (event: PlainEvent) => {
    const day = instantToDay(zone, at(event));
    return day >= fromDay && day <= toDay;
  };
  const hours = { day: 24, week: 168, month: 720 }[rules.period.unit];
  const first = periodOfDay(fromDay, rules.period);
  const through = periodOf(input.dataThrough);
  const rows = Math.max(0, Math.min(periodOfDay(toDay, rules.period), through) - first + 1);
  const table: NaiveTable = Array.from({ length: rows }, () => ({ size: 0, cells: new Map() }));
  const subjects = new Set(starts.map(([who]) => who));
  for (const subject of subjects) {
    const own = starts.filter(([who]) => who === subject).sort((a, b) => at(a) - at(b));
    const back = returns.filter(([who]) => who === subject);
    const anchors = new Map<number, number>();
    for (const event of rules.entry === 'recurring'
      ? own.filter(within)
      : own.slice(0, 1).filter(within)) {
      const period = periodOf(at(event));
      if (!anchors.has(period)) anchors.set(period, at(event));
    }
    for (const [period, anchor] of anchors) {
      const row = table[period - first];
      if (!row) continue;
      row.size++;
      const byK = new Map<number, PlainEvent[]>();
      for (const event of back) {
        const k =
          rules.windows === 'rolling'
            ? Math.floor((at(event) - anchor) / (hours * HOUR))
            : periodOf(at(event)) - period;
        byK.set(k, [...(byK.get(k) ?? []), event]);
      }
      for (const [k, events] of byK) {
        if (k > 0 && events.length < rules.minOccurrences) continue;
        for (const column of columnsOf(k, rules)) {
          const cell = row.cells.get(column) ?? { members: new Set(), orders: 0, revenue: 0 };
          row.cells.set(column, cell);
          cell.members.add(subject);
          cell.orders += events.length;
          for (const event of events) cell.revenue += event[2] ?? 0;
        }
      }
    }
  }
  return table;
}

/** Columns in which an event k periods after the cohort's own counts. */
function columnsOf(k: number, rules: CohortRules): number[] {
  if (k < 0) return [];
  switch (rules.returns) {
    case 'on':
      return k <= rules.columns ? [k] : [];
    case 'onOrAfter':
      return Array.from({ length: rules.columns + 1 }, (_, c) => c).filter((c) => c <= k);
    case 'brackets': {
      if (k === 0) return [0];
      let end = 0;
      const bracket = rules.brackets.findIndex((length) => k <= (end += length));
      return bracket < 0 ? [] : [bracket + 1];
    }
  }
}

const anyEvents = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    // Quarter hours over about six months, so that equal instants and midnights happen.
    fc.integer({ min: 0, max: 4 * 24 * 180 }).map((quarters) => START + (quarters * HOUR) / 4),
    fc.integer({ min: -500, max: 5000 }),
  ),
  { maxLength: 60 },
);

const anyRules: fc.Arbitrary<CohortRules> = fc
  .record({
    period: fc.record({
      unit: fc.constantFrom(...PERIOD_UNITS),
      weekStart: fc.constantFrom(1, 6, 7),
    }),
    entry: fc.constantFrom('firstEver', 'recurring'),
    minOccurrences: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 20 }),
    brackets: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
    mode: fc.constantFrom(
      ['calendar', 'on'],
      ['calendar', 'onOrAfter'],
      ['calendar', 'brackets'],
      ['rolling', 'on'],
      ['rolling', 'brackets'],
    ),
  })
  .map(({ mode: [windows, returns], ...rest }) => ({ ...rest, windows, returns }) as CohortRules);

const anyRange = fc
  .record({
    zone: fc.constantFrom(
      'UTC',
      'Asia/Shanghai',
      'Europe/London',
      'America/New_York',
      'America/St_Johns',
    ),
    from: fc.integer({ min: -5, max: 120 }),
    length: fc.integer({ min: 0, max: 190 }),
    through: fc.integer({ min: 0, max: 4 * 24 * 190 }),
  })
  .map(({ zone, from, length, through }) => ({
    zone,
    from: new Date(START + from * 24 * HOUR).toISOString(),
    to: new Date(START + (from + length) * 24 * HOUR).toISOString(),
    through: new Date(START + (through * HOUR) / 4).toISOString(),
  }));

describe('cohortTable against its definition', () => {
  test('counts, sums and sizes are those of the naive computation, under all options', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.option(anyEvents),
        anyRules,
        anyRange,
        (events, other, rules, range) => {
          // Orders after the data's end cannot be: the end is the last order.
          const upTo = (list: readonly PlainEvent[]) =>
            list.filter(([, at]) => Number(at) <= Date.parse(range.through));
          const starts = upTo(events);
          const returns = other ? upTo(other) : starts;
          const input = cohortInput(starts, returns, range, rules.entry === 'recurring');
          const table = cohortTable(input, rules, 'customers');
          const naive = naiveTable(starts, returns, input, rules);
          expect(table.rows).toBe(naive.length);
          naive.forEach(({ size, cells }, row) => {
            expect(table.size[row]).toBe(size);
            for (let column = 0; column < table.columns; column++) {
              const cell = row * table.columns + column;
              const { members, orders, revenue } = cells.get(column) ?? {
                members: new Set(),
                orders: 0,
                revenue: 0,
              };
              expect(table.customers[cell]).toBe(column === 0 ? size : members.size);
              expect(table.orders[cell]).toBe(orders);
              if (table.revenue) expect(table.revenue[cell]).toBe(revenue);
            }
            // What the table has no columns for must be nothing, or lie beyond what was asked.
            for (const column of cells.keys()) {
              if (rules.returns !== 'brackets') expect(column).toBeLessThan(rules.columns + 1);
              expect(column).toBeLessThan(table.columns);
            }
          });
        },
      ),
      { numRuns: 600 },
    );
  });

  test('a cell is complete exactly where its last instant lies before the end of the data', () => {
    fc.assert(
      fc.property(anyEvents, anyRules, anyRange, (events, rules, range) => {
        const input = cohortInput(events, events, range, true);
        const table = cohortTable(input, rules, 'customers');
        const hours = { day: 24, week: 168, month: 720 }[rules.period.unit];
        const first = periodOfDay(input.fromDay, rules.period);
        const startOf = (period: number) =>
          startOfDay(input.zone, firstDayOfPeriod(period, rules.period));
        for (let row = 0; row < table.rows; row++) {
          for (let column = 0; column < table.columns; column++) {
            const from = table.columnFrom[column]!;
            const to = Math.max(from, table.columnTo[column]!);
            const [begins, ends] =
              rules.windows === 'rolling'
                ? [
                    startOf(first + row) + from * hours * HOUR,
                    startOf(first + row + 1) + (to + 1) * hours * HOUR,
                  ]
                : [startOf(first + row + from), startOf(first + row + to + 1)];
            const expected =
              ends <= input.dataThrough
                ? CELL.complete
                : begins <= input.dataThrough
                  ? CELL.inProgress
                  : CELL.future;
            expect(table.state[row * table.columns + column]).toBe(expected);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('mean rows are those of the complete cells of cohorts with customers', () => {
    fc.assert(
      fc.property(anyEvents, anyRules, anyRange, (events, rules, range) => {
        const input = cohortInput(events, events, range, rules.entry === 'recurring');
        const table = cohortTable(input, rules, 'customers');
        for (let column = 0; column < table.columns; column++) {
          const cells = Array.from({ length: table.rows }, (_, row) => row).filter(
            (row) =>
              table.size[row]! > 0 && table.state[row * table.columns + column] === CELL.complete,
          );
          const rates = cells.map(
            (row) => table.customers[row * table.columns + column]! / table.size[row]!,
          );
          const total = (values: readonly number[]) =>
            values.reduce((sum, value) => sum + value, 0);
          expect(table.means.cohorts[column]).toBe(cells.length);
          if (cells.length === 0) {
            expect(table.means.weighted[column]).toBeNaN();
            expect(table.means.simple[column]).toBeNaN();
            continue;
          }
          expect(table.means.simple[column]).toBeCloseTo(total(rates) / rates.length, 12);
          expect(table.means.weighted[column]).toBeCloseTo(
            total(cells.map((row) => table.customers[row * table.columns + column]!)) /
              total(cells.map((row) => table.size[row]!)),
            12,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('cohortTable and the calendar', () => {
  const daily: CohortRules = {
    period: { unit: 'day', weekStart: 1 },
    entry: 'firstEver',
    returns: 'on',
    windows: 'calendar',
    minOccurrences: 1,
    columns: 3,
    brackets: [1],
  };

  test('two orders around midnight in UTC+8 are of two days there, of one day in UTC', () => {
    const events: PlainEvent[] = [
      ['a', '2024-03-31T15:59:59.999Z'],
      ['a', '2024-03-31T16:00:00.000Z'],
    ];
    const range = { from: '2024-03-31T12:00Z', to: '2024-04-02T12:00Z' };
    const shanghai = cohortInput(events, events, { ...range, zone: 'Asia/Shanghai' }, false);
    const there = cohortTable(shanghai, daily, 'customers');
    expect(there.firstDay[0]).toBe(civilDay(2024, 3, 31));
    expect([...there.customers.slice(0, 3)]).toEqual([1, 1, 0]);
    const utc = cohortTable(cohortInput(events, events, range, false), daily, 'customers');
    expect([...utc.customers.slice(0, 3)]).toEqual([1, 0, 0]);
  });

  test('in the week that loses an hour, every day is still one column', () => {
    // London goes to summer time on 2024-03-31; all orders at 23:30 local time.
    const events: PlainEvent[] = [
      ['a', '2024-03-29T23:30:00Z'],
      ['a', '2024-03-30T23:30:00Z'],
      ['a', '2024-03-31T22:30:00Z'],
      ['a', '2024-04-01T22:30:00Z'],
    ];
    const range = { zone: 'Europe/London', from: '2024-03-29', to: '2024-04-03' };
    const table = cohortTable(cohortInput(events, events, range, false), daily, 'customers');
    expect([...table.customers.slice(0, 4)]).toEqual([1, 1, 1, 1]);
    // 24-hour windows run on the clock of physics: the third order comes after 47 hours.
    const rolling = { ...daily, windows: 'rolling', returns: 'on' } as const;
    const windows = cohortTable(cohortInput(events, events, range, false), rolling, 'customers');
    expect([...windows.customers.slice(0, 4)]).toEqual([1, 1, 1, 0]);
    expect([...windows.orders.slice(0, 4)]).toEqual([1, 2, 1, 0]);
  });
});
