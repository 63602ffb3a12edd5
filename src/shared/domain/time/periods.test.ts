import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { civilDay } from './civilDay.ts';
import {
  firstDayOfPeriod,
  PERIOD_UNITS,
  periodOfDay,
  periodsOfDays,
  WEEK_STARTS,
} from './periods.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const anyDay = fc.integer({ min: -100_000, max: 100_000 });
const anyRule = fc.record({
  unit: fc.constantFrom(...PERIOD_UNITS),
  weekStart: fc.constantFrom(...WEEK_STARTS),
});

describe('periods', () => {
  test('each day lies in exactly the period whose first days enclose it', () => {
    fc.assert(
      fc.property(anyDay, anyRule, (day, rule) => {
        const period = periodOfDay(day, rule);
        expect(firstDayOfPeriod(period, rule)).toBeLessThanOrEqual(day);
        expect(firstDayOfPeriod(period + 1, rule)).toBeGreaterThan(day);
      }),
    );
  });

  test('weeks begin on the chosen weekday and months on the 1st', () => {
    fc.assert(
      fc.property(anyDay, anyRule, (day, rule) => {
        const first = EPOCH.add({ days: firstDayOfPeriod(periodOfDay(day, rule), rule) });
        if (rule.unit === 'week') expect(first.dayOfWeek).toBe(rule.weekStart);
        if (rule.unit === 'month') expect(first.day).toBe(1);
      }),
    );
  });

  test('a Sunday belongs to the week before it or begins one, as the setting says', () => {
    const sunday = civilDay(2020, 6, 14);
    expect(
      firstDayOfPeriod(periodOfDay(sunday, { unit: 'week', weekStart: 1 }), {
        unit: 'week',
        weekStart: 1,
      }),
    ).toBe(civilDay(2020, 6, 8));
    expect(
      firstDayOfPeriod(periodOfDay(sunday, { unit: 'week', weekStart: 7 }), {
        unit: 'week',
        weekStart: 7,
      }),
    ).toBe(sunday);
  });

  test('months are numbered without a gap over a turn of the year', () => {
    const rule = { unit: 'month', weekStart: 1 } as const;
    expect(
      periodOfDay(civilDay(2024, 1, 1), rule) - periodOfDay(civilDay(2023, 12, 31), rule),
    ).toBe(1);
    expect(periodOfDay(civilDay(1969, 12, 31), rule)).toBe(-1);
  });

  test('the table of periods holds what is computed day by day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 500 }), anyRule, (first, length, rule) => {
        const table = periodsOfDays(first, first + length - 1, rule);
        expect([...table]).toEqual(Array.from({ length }, (_, i) => periodOfDay(first + i, rule)));
      }),
    );
  });
});
