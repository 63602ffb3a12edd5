import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { instantToDay, instantsToDays } from './instantToDay.ts';
import { localTimeKind, localToInstant, startOfDay } from './localToInstant.ts';
import { civilDay } from './civilDay.ts';
import { MS_PER_DAY, zoneTable } from './zoneTable.ts';

const ZONES = [
  'UTC',
  '+08:00',
  'Asia/Shanghai',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns', // clocks changed at 00:01 until 2011
  'America/Sao_Paulo', // clocks changed at midnight
  'Australia/Lord_Howe', // 30 minutes of summer time
  'Pacific/Apia', // skipped 2011-12-30
  'Asia/Kathmandu', // +05:30 until 1986, +05:45 since
  'Africa/Monrovia', // −00:44:30 until 1972
  'Africa/Casablanca', // two changes around each Ramadan
  'Asia/Pyongyang', // changed its standard time in 2015 and 2018
] as const;

const FROM = Date.UTC(1965, 0, 1);
const TO = Date.UTC(2040, 0, 1);
const TABLES = ZONES.map((zone) => zoneTable(zone, FROM, TO));
const anyTable = fc.constantFrom(...TABLES);

/** Instants near the zone's transitions as often as anywhere else. */
const tableAndInstant = anyTable.chain((table) => {
  const near = [...table.transitions.slice(1)];
  const anywhere = fc.integer({ min: FROM, max: TO });
  if (near.length === 0) return fc.tuple(fc.constant(table), anywhere);
  const around = fc
    .tuple(fc.constantFrom(...near), fc.integer({ min: -90_000_000, max: 90_000_000 }))
    .map(([at, shift]) => at + shift);
  return fc.tuple(
    fc.constant(table),
    fc.oneof(
      anywhere,
      around,
      fc.constantFrom(...near),
      fc.constantFrom(...near.map((n) => n - 1)),
    ),
  );
});

function temporalDay(zone: string, ms: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return civilDay(local.year, local.month, local.day);
}

describe('instantToDay', () => {
  test('agrees with Temporal in every zone', () => {
    fc.assert(
      fc.property(tableAndInstant, ([table, ms]) => {
        expect(instantToDay(table, ms)).toBe(temporalDay(table.zone, ms));
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same day in bulk, whatever the order of the instants', () => {
    fc.assert(
      fc.property(anyTable, fc.array(fc.integer({ min: FROM, max: TO })), (table, instants) => {
        const expected = instants.map((ms) => instantToDay(table, ms));
        expect([...instantsToDays(table, Float64Array.from(instants))]).toEqual(expected);
      }),
    );
  });

  test('tells two sides of midnight in UTC+8 apart', () => {
    const shanghai = zoneTable('Asia/Shanghai', FROM, TO);
    const before = Date.UTC(2024, 2, 31, 15, 59, 59, 999);
    expect(instantToDay(shanghai, before)).toBe(civilDay(2024, 3, 31));
    expect(instantToDay(shanghai, before + 1)).toBe(civilDay(2024, 4, 1));
  });

  test('never gives the day that Apia skipped', () => {
    const apia = zoneTable('Pacific/Apia', FROM, TO);
    const days = new Set<number>();
    for (let hour = 0; hour < 96; hour++) {
      days.add(instantToDay(apia, Date.UTC(2011, 11, 29) + hour * 3_600_000));
    }
    expect(days.has(civilDay(2011, 12, 29))).toBe(true);
    expect(days.has(civilDay(2011, 12, 30))).toBe(false);
    expect(days.has(civilDay(2011, 12, 31))).toBe(true);
  });

  test('needs only the table of the range that is asked for', () => {
    const narrow = zoneTable('Europe/London', Date.UTC(2024, 2, 30), Date.UTC(2024, 3, 2));
    expect(narrow.transitions).toHaveLength(2);
    expect([...narrow.offsets]).toEqual([0, 3_600_000]);
  });
});

test('a zone that nobody knows is refused', () => {
  expect(() => zoneTable('Mars/Olympus', FROM, TO)).toThrow(RangeError);
});

describe('localToInstant', () => {
  test('agrees with Temporal\'s "compatible" in every zone, gaps and overlaps included', () => {
    fc.assert(
      fc.property(tableAndInstant, ([table, localMs]) => {
        const local = Temporal.Instant.fromEpochMilliseconds(localMs)
          .toZonedDateTimeISO('UTC')
          .toPlainDateTime();
        const compatible = local.toZonedDateTime(table.zone).epochMilliseconds;
        const later = local.toZonedDateTime(table.zone, { disambiguation: 'later' });
        const roundTrip = later.toPlainDateTime().equals(local);
        const kind = !roundTrip
          ? 'gap'
          : later.epochMilliseconds === compatible
            ? 'unique'
            : 'overlap';
        expect(localToInstant(table, localMs)).toBe(compatible);
        expect(localTimeKind(table, localMs)).toBe(kind);
      }),
      { numRuns: 1500 },
    );
  });

  test('takes the earlier time in an overlap and moves forward out of a gap', () => {
    const london = zoneTable('Europe/London', FROM, TO);
    expect(localToInstant(london, Date.UTC(2024, 9, 27, 1, 30))).toBe(Date.UTC(2024, 9, 27, 0, 30));
    expect(localTimeKind(london, Date.UTC(2024, 9, 27, 1, 30))).toBe('overlap');
    expect(localToInstant(london, Date.UTC(2024, 2, 31, 1, 30))).toBe(Date.UTC(2024, 2, 31, 1, 30));
    expect(localTimeKind(london, Date.UTC(2024, 2, 31, 1, 30))).toBe('gap');
    expect(localTimeKind(london, Date.UTC(2024, 2, 31, 2, 30))).toBe('unique');
  });

  test('starts a day at its first instant, even where midnight does not exist', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: -1800, max: 25_000 }), (table, day) => {
        const start = Temporal.Instant.fromEpochMilliseconds(day * MS_PER_DAY)
          .toZonedDateTimeISO('UTC')
          .toPlainDate()
          .toZonedDateTime(table.zone).epochMilliseconds;
        expect(startOfDay(table, day)).toBe(start);
      }),
    );
  });
});
