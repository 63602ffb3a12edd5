import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  civilDate,
  civilDay,
  civilDayOfIsoDate,
  daysInMonth,
  isCivilDate,
  isoDateOfCivilDay,
} from './civilDay.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const anyDay = fc.integer({ min: -90_000_000, max: 90_000_000 });

describe('civilDay', () => {
  test('counts from 1970-01-01', () => {
    expect(civilDay(1970, 1, 1)).toBe(0);
    expect(civilDay(1969, 12, 31)).toBe(-1);
    expect(civilDay(2000, 3, 1)).toBe(11_017);
    expect(civilDay(2024, 2, 29)).toBe(19_782);
  });

  test('agrees with Temporal, both ways', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = EPOCH.add({ days: day });
        const { year, month } = date;
        expect(civilDay(year, month, date.day)).toBe(day);
        expect(civilDate(day)).toEqual({ year, month, day: date.day });
        expect(daysInMonth(year, month)).toBe(date.daysInMonth);
      }),
    );
  });

  test('knows which dates exist', () => {
    expect(isCivilDate(2023, 2, 29)).toBe(false);
    expect(isCivilDate(1900, 2, 29)).toBe(false);
    expect(isCivilDate(2000, 2, 29)).toBe(true);
    expect(isCivilDate(2024, 4, 31)).toBe(false);
    expect(isCivilDate(2024, 13, 1)).toBe(false);
    expect(isCivilDate(2024, 0, 1)).toBe(false);
    expect(isCivilDate(2024, 1, 0)).toBe(false);
  });

  test('writes and reads ISO dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        expect(civilDayOfIsoDate(isoDateOfCivilDay(day))).toBe(day);
      }),
    );
    expect(isoDateOfCivilDay(0)).toBe('1970-01-01');
    expect(civilDayOfIsoDate('2024-02-30')).toBeUndefined();
    expect(civilDayOfIsoDate('2024-2-3')).toBeUndefined();
    expect(civilDayOfIsoDate('')).toBeUndefined();
  });
});
