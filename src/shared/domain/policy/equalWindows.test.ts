import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MS_PER_DAY, zoneTable } from '../time/zoneTable.ts';
import { equalWindows } from './equalWindows.ts';

const utc = zoneTable('UTC', 0, 1000 * MS_PER_DAY);
const day = (n: number, hours = 0) => n * MS_PER_DAY + hours * 3_600_000;
const span = { liveFrom: day(100), previous: null, next: null };
const rules = { data: { from: 0, through: day(200, 12) }, follow: 0, shortest: 7, longest: 30 };

describe('equal windows around the start of a version', () => {
  test('end and begin at the start, at their longest where there is enough of both', () => {
    expect(equalWindows(utc, span, rules)).toEqual({
      state: 'found',
      before: { from: 70, to: 99 },
      after: { from: 100, to: 129 },
    });
  });

  test('a day on which it went live halfway belongs to neither', () => {
    expect(equalWindows(utc, { ...span, liveFrom: day(100, 9) }, rules)).toEqual({
      state: 'found',
      before: { from: 70, to: 99 },
      after: { from: 101, to: 130 },
    });
  });

  test('both are cut to the side with fewer days; the last imported day is incomplete', () => {
    const data = { from: 0, through: day(110, 23) };
    expect(equalWindows(utc, span, { ...rules, data })).toEqual({
      state: 'found',
      before: { from: 90, to: 99 },
      after: { from: 100, to: 109 },
    });
  });

  test('neither reaches into the time of another version', () => {
    const between = { liveFrom: day(100), previous: day(88, 12), next: day(120) };
    expect(equalWindows(utc, between, rules)).toMatchObject({
      before: { from: 89, to: 99 },
      after: { from: 100, to: 110 },
    });
    expect(equalWindows(utc, { ...between, next: day(105, 6) }, rules)).toEqual({
      state: 'tooEarly',
      days: 5,
      needed: 7,
    });
  });

  test('those who are watched have been watched to the end before the start', () => {
    expect(equalWindows(utc, span, { ...rules, follow: 60 })).toEqual({
      state: 'found',
      before: { from: 10, to: 39 },
      after: { from: 100, to: 129 },
    });
    expect(equalWindows(utc, span, { ...rules, follow: 95 })).toMatchObject({ state: 'tooEarly' });
  });

  test('what is missing is said: days since, or days before', () => {
    const early = { from: 0, through: day(103) };
    expect(equalWindows(utc, span, { ...rules, data: early })).toEqual({
      state: 'tooEarly',
      days: 3,
      needed: 7,
    });
    const before = { from: 0, through: day(50) };
    expect(equalWindows(utc, span, { ...rules, data: before })).toMatchObject({ days: 0 });
    const young = { from: day(98, 1), through: day(200) };
    expect(equalWindows(utc, span, { ...rules, data: young })).toEqual({
      state: 'noHistory',
      days: 1,
      needed: 7,
    });
  });

  test('days are those of the shop, through a change of its clocks too', () => {
    const berlin = zoneTable('Europe/Berlin', Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31));
    const liveFrom = Date.UTC(2026, 2, 29, 22);
    const data = { from: Date.UTC(2026, 1, 28, 23), through: Date.UTC(2026, 5, 1) };
    // 30 March begins at 22:00 UTC, since clocks were put forward the night before.
    expect(equalWindows(berlin, { ...span, liveFrom }, { ...rules, data })).toMatchObject({
      before: { from: 20513, to: 20541 },
      after: { from: 20542, to: 20570 },
    });
  });

  test('windows found are equally long, apart, within the data and within the span', () => {
    const instant = fc.integer({ min: 0, max: day(40) });
    fc.assert(
      fc.property(
        fc.record({ liveFrom: instant, previous: fc.option(instant), next: fc.option(instant) }),
        fc.record({ from: instant, through: instant }),
        fc.nat({ max: 5 }),
        (between, data, follow) => {
          const found = equalWindows(utc, between, {
            data,
            follow,
            shortest: 2,
            longest: 9,
          });
          if (found.state !== 'found') return;
          const { before, after } = found;
          const days = after.to - after.from + 1;
          expect(before.to - before.from + 1).toBe(days);
          expect(days).toBeGreaterThanOrEqual(2);
          expect(days).toBeLessThanOrEqual(9);
          expect(day(before.from)).toBeGreaterThanOrEqual(
            Math.max(data.from, between.previous ?? 0),
          );
          expect(day(before.to + 1 + follow)).toBeLessThanOrEqual(between.liveFrom);
          expect(day(after.from)).toBeGreaterThanOrEqual(between.liveFrom);
          expect(day(after.to + 1 + follow)).toBeLessThanOrEqual(
            Math.min(data.through, between.next ?? Infinity),
          );
        },
      ),
    );
  });
});
