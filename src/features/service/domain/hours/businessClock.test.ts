import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { aCalendar } from '../../../../testing/aCalendar.ts';
import type { BusinessCalendar } from './businessCalendar.ts';
import { BusinessClock } from './businessClock.ts';
import type { Pause } from './pauses.ts';
import { WEEKDAYS } from './weekday.ts';

const HOUR = 3600;
const instant = (text: string) => Date.parse(text);

describe('days with a clock change', () => {
  const paris = { week: 'mon-sun 00:00-24:00', zone: 'Europe/Paris' };

  test('a day that is open all day has as many hours as it has', () => {
    const clock = new BusinessClock(aCalendar(paris));
    const hoursOf = (date: string) => {
      const day = Temporal.PlainDate.from(date);
      const [from, until] = [day, day.add({ days: 1 })].map(
        (one) => one.toZonedDateTime('Europe/Paris').epochMilliseconds,
      );
      return clock.openSeconds(from ?? NaN, until ?? NaN) / HOUR;
    };
    expect(['2024-10-27', '2024-03-31', '2024-06-02'].map(hoursOf)).toEqual([25, 23, 24]);
  });

  test('of a period in the hour that clocks skip nothing is left', () => {
    const clock = new BusinessClock(
      aCalendar({ ...paris, week: 'sun 01:00-02:30 02:40-02:50 03:00-04:00' }),
    );
    const day = [instant('2024-03-30T23:00Z'), instant('2024-03-31T22:00Z')] as const;
    expect(clock.openSeconds(...day)).toBe(2 * HOUR);
    expect(clock.openPeriods(...day)).toEqual([
      { from: instant('2024-03-31T00:00Z'), until: instant('2024-03-31T02:00Z') },
    ]);
  });

  test('a period that ends in the hour that clocks repeat ends in its first pass', () => {
    const clock = new BusinessClock(aCalendar({ ...paris, week: 'sun 01:00-02:30' }));
    const day = [instant('2024-10-26T22:00Z'), instant('2024-10-27T23:00Z')] as const;
    expect(clock.openSeconds(...day)).toBe(1.5 * HOUR);
  });
});

describe('deadlines', () => {
  const office = { week: 'mon-fri 09:00-17:00' };
  const clock = new BusinessClock(aCalendar(office));

  test('a length that fills the day ends at closing time, one millisecond more the next morning', () => {
    const noon = instant('2024-01-19T12:00Z');
    expect(clock.deadline(noon, 5 * HOUR)).toBe(instant('2024-01-19T17:00Z'));
    expect(clock.deadline(noon, 5 * HOUR + 0.001)).toBe(instant('2024-01-22T09:00:00.001Z'));
  });

  test('no length at all is the start, open or not', () => {
    const sunday = instant('2024-01-21T03:00Z');
    expect(clock.deadline(sunday, 0)).toBe(sunday);
    expect(clock.deadline(sunday, 0, [{ from: sunday, until: sunday + 5 }])).toBe(sunday);
  });

  test('there is none where nothing opens, or a pause has no end', () => {
    const monday = instant('2024-01-22T10:00Z');
    expect(new BusinessClock(aCalendar({ week: '' })).deadline(monday, 1)).toBeNull();
    expect(clock.deadline(monday, HOUR, [{ from: monday + 5, until: Infinity }])).toBeNull();
    expect(clock.deadline(monday, HOUR, [{ from: monday + 3_600_000, until: Infinity }])).toBe(
      monday + 3_600_000,
    );
    expect(clock.deadline(NaN, HOUR)).toBeNull();
  });

  test('a single open day far ahead is found', () => {
    const once = { week: '', special: { '2031-05-04': '10:00-11:00' } };
    const far = new BusinessClock(aCalendar(once));
    expect(far.deadline(instant('2024-01-01T00:00Z'), 60)).toBe(instant('2031-05-04T10:01Z'));
  });
});

test('what lies before 1900 or after 2200 is closed', () => {
  const clock = new BusinessClock(aCalendar({ week: 'mon-sun 00:00-24:00' }));
  expect(clock.openSeconds(-8.64e15, -8.6e15)).toBe(0);
  expect(clock.openSeconds(8.6e15, 8.64e15)).toBe(0);
  expect(clock.deadline(8.6e15, 1)).toBeNull();
  expect(clock.openSeconds(NaN, 5)).toBeNaN();
});

test('pauses may overlap, touch, stand in any order or be empty', () => {
  const clock = new BusinessClock(aCalendar({ week: 'mon-sun 00:00-24:00' }));
  const pauses = [
    { from: 9000, until: 12_000 },
    { from: 2000, until: 4000 },
    { from: 3000, until: 5000 },
    { from: 5000, until: 6000 },
    { from: 8000, until: 7000 },
    { from: 1000, until: 1000 },
  ];
  expect(clock.openSeconds(0, 10_000, pauses)).toBe(5);
  expect(clock.openSeconds(10_000, 0, pauses)).toBe(-5);
  expect(clock.deadline(0, 5, pauses)).toBe(9000);
  expect(clock.deadline(0, 5.5, pauses)).toBe(12_500);
});

/** A calendar of whole quarters of an hour, with clock changes in zone and time. */
const anyPeriods = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => {
    const sorted = quarters.sort((a, b) => a - b);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => {
      return { from: (sorted[2 * i] ?? 0) * 15, until: (sorted[2 * i + 1] ?? 0) * 15 };
    });
  });
const anyCalendar = fc.record({
  zone: fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe'),
  week: fc.record({
    ...{ mon: anyPeriods, tue: anyPeriods, wed: anyPeriods, thu: anyPeriods },
    ...{ fri: anyPeriods, sat: anyPeriods, sun: anyPeriods },
  }),
  special: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 28 }), anyPeriods), {
    selector: ([day]) => day,
    maxLength: 4,
  }),
  month: fc.constantFrom('03', '04', '10', '11'),
});
type AnyCalendar = typeof anyCalendar extends fc.Arbitrary<infer T> ? T : never;

function calendarOf({ zone, week, special, month }: AnyCalendar): BusinessCalendar {
  const specialDays = special.map(([day, periods]) => {
    return { date: `2024-${month}-${String(day).padStart(2, '0')}`, name: '', periods };
  });
  return { id: 'any', name: 'any', zone, week, specialDays, source: '' };
}

/**
 * Open at each minute, by what Temporal says of each period's ends: no table, no sums. Nothing changes
 * within a quarter of an hour: periods are whole quarters, and so are the zones' offsets.
 */
function openMinutes(calendar: BusinessCalendar, from: number, minutes: number): boolean[] {
  const shown = (date: Temporal.PlainDate, minute: number) => {
    const local = date.toPlainDateTime().add({ minutes: minute });
    const later = local.toZonedDateTime(calendar.zone, { disambiguation: 'later' });
    if (later.toPlainDateTime().equals(local)) {
      return local.toZonedDateTime(calendar.zone).epochMilliseconds;
    }
    const before = local.toZonedDateTime(calendar.zone, { disambiguation: 'earlier' });
    return before.getTimeZoneTransition('next')?.epochMilliseconds ?? NaN;
  };
  const spans = new Map<string, { from: number; until: number }[]>();
  const quarters = Array.from({ length: Math.ceil(minutes / 15) }, (_, i) => {
    const at = from + i * 15 * 60_000;
    const date = Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(calendar.zone)
      .toPlainDate();
    const key = date.toString();
    const known =
      spans.get(key) ??
      (
        calendar.specialDays.find((day) => day.date === key)?.periods ??
        calendar.week[WEEKDAYS[date.dayOfWeek - 1] ?? 'mon']
      ).map((period) => ({ from: shown(date, period.from), until: shown(date, period.until) }));
    spans.set(key, known);
    return known.some((span) => span.from <= at && at < span.until);
  });
  return Array.from({ length: minutes }, (_, i) => quarters[Math.floor(i / 15)] ?? false);
}

test('agrees with walking minute by minute, with pauses and over clock changes', () => {
  const MINUTES = 4 * 1440;
  const moment = fc.integer({ min: 0, max: MINUTES });
  const anyPause = fc.tuple(moment, moment);
  fc.assert(
    fc.property(
      anyCalendar,
      fc.integer({ min: 1, max: 31 }),
      fc.array(anyPause, { maxLength: 3 }),
      fc.array(fc.tuple(moment, moment), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 1500 }),
      (given, day, pausePairs, spans, wanted) => {
        const calendar = calendarOf(given);
        const start = Date.UTC(2024, Number(given.month) - 1, day, 5);
        const at = (minute: number) => start + minute * 60_000;
        const pauses: Pause[] = pausePairs.map(([from, until]) => {
          return { from: at(from), until: at(until) };
        });
        const open = openMinutes(calendar, start, MINUTES).map(
          (is, i) => is && !pauses.some(({ from, until }) => from <= at(i) && at(i) < until),
        );
        const counted = (from: number, until: number) =>
          open.slice(from, until).filter(Boolean).length;
        const clock = new BusinessClock(calendar);
        for (const [a, b] of spans) {
          const expected = a <= b ? counted(a, b) : -counted(b, a);
          // Both, so that −0 is 0.
          expect(clock.openSeconds(at(a), at(b), pauses) + 0).toBe(60 * expected + 0);
          const due = clock.deadline(at(a), 60 * wanted, pauses);
          if (counted(a, MINUTES) >= wanted) {
            let end = a;
            for (let left = wanted; left > 0; end++) if (open[end] === true) left--;
            expect(due).toBe(at(end));
          } else expect(due === null || due > at(MINUTES)).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});
