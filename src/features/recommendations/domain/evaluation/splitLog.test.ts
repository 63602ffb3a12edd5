import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOf, type TestEvent } from '../../../../testing/trainingOf.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { splitLog, usualTestDays } from './splitLog.ts';

const DAY = 86_400_000;
const utc = zoneTable('UTC', 0, 800 * DAY);
const daily = (days: number): TestEvent[] =>
  Array.from({ length: days }, (_, day) => ({ user: day % 3, item: day % 5, day, basket: day }));
const byTime = { method: 'time', testDays: null } as const;

describe('a split by time', () => {
  const log = logOf(daily(200), 3, 5);

  test('foretells the last 30 days from all before', () => {
    const { training, test: foretold, at } = splitLog(log, byTime, 'test', utc, 1);
    // The last event lies in day 199: 30 whole days before it, and that one.
    expect(at).toBe(169 * DAY);
    expect(training.length).toBe(169);
    expect(foretold.length).toBe(31);
    expect(Math.max(...training.at)).toBeLessThan(Math.min(...foretold.at));
  });

  test('validates on the 30 days before those, and never sees the test part', () => {
    const { training, test: foretold, from, to } = splitLog(log, byTime, 'validation', utc, 1);
    expect([from / DAY, to / DAY]).toEqual([139, 169]);
    expect(training.length).toBe(139);
    expect(foretold.length).toBe(30);
  });

  test('takes a fifth of a short history, and the days it is told to', () => {
    expect(usualTestDays(logOf(daily(51), 3, 5), utc)).toBe(10);
    expect(usualTestDays(logOf(daily(1), 3, 5), utc)).toBe(1);
    const short = splitLog(log, { method: 'time', testDays: 7 }, 'test', utc, 1);
    expect(short.at).toBe(192 * DAY);
  });

  test('cuts where days begin in the shop’s zone', () => {
    const shanghai = zoneTable('Asia/Shanghai', 0, 800 * DAY);
    const late = logOf(
      [
        { user: 0, item: 0, day: 10 },
        { user: 0, item: 1, day: 20.8 },
      ],
      1,
      2,
    );
    const { at } = splitLog(late, { method: 'time', testDays: 5 }, 'test', shanghai, 1);
    // Day 20.8 in UTC is 21 in Shanghai, whose days begin 8 hours earlier.
    expect(at).toBe(16 * DAY - 8 * 3_600_000);
  });
});

test('a random split holds out about a quarter of the purchases, the same for the same seed', () => {
  const log = logOf(daily(2000), 3, 5);
  const random = { method: 'random', testDays: null } as const;
  const first = splitLog(log, random, 'test', utc, 1);
  expect(first.test.length / 2000).toBeCloseTo(0.25, 1);
  expect(first.test.at).toEqual(splitLog(log, random, 'test', utc, 1).test.at);
  expect(first.test.at).not.toEqual(splitLog(log, random, 'test', utc, 2).test.at);
});

test('leave-last-out holds out the last order of each customer who has two', () => {
  const log = logOf(
    [
      { user: 0, item: 0, day: 1, basket: 1 },
      { user: 0, item: 1, day: 5, basket: 2 },
      { user: 0, item: 2, day: 5, basket: 2 },
      { user: 0, item: 3, day: 6, kind: 'view' },
      { user: 1, item: 0, day: 9, basket: 3 },
    ],
    2,
    4,
  );
  const split = splitLog(log, { method: 'leaveLastOut', testDays: null }, 'test', utc, 1);
  expect([...split.test.item]).toEqual([1, 2]);
  expect([...split.training.item]).toEqual([0, 3, 0]);
});

test('a split loses nothing and doubles nothing', () => {
  const events = fc.array(
    fc.record({ user: fc.nat(3), item: fc.nat(4), day: fc.nat(300), basket: fc.nat(20) }),
    { minLength: 1, maxLength: 60 },
  );
  const method = fc.constantFrom('time' as const, 'random' as const, 'leaveLastOut' as const);
  fc.assert(
    fc.property(events, method, (given, how) => {
      const log = logOf(given, 4, 5);
      const key = (i: number, of: typeof log) => `${of.user[i]} ${of.item[i]} ${of.at[i]}`;
      const keys = (of: typeof log) => Array.from(of.at.keys(), (i) => key(i, of));
      const { training, test: foretold } = splitLog(
        log,
        { method: how, testDays: null },
        'test',
        utc,
        7,
      );
      expect([...keys(training), ...keys(foretold)].sort()).toEqual(keys(log).sort());
    }),
  );
});
