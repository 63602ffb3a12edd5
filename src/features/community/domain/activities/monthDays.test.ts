import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { daysOfMonth, monthAfter, monthOf, monthText, monthWeeks } from './monthDays.ts';

describe('a month of the calendar', () => {
  it('is shown in whole weeks, from the day that the shop begins its week on', () => {
    const november = { year: 2026, month: 11 };
    const monday = monthWeeks(november, 1);
    expect(monday.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(monday[0]?.[0]).toBe(civilDay(2026, 10, 26));
    expect(monthWeeks(november, 7)[0]?.[0]).toBe(civilDay(2026, 11, 1));
    expect(monthWeeks({ year: 2027, month: 2 }, 1)).toHaveLength(4);
  });

  it('is followed and preceded by others, over the turn of the year', () => {
    expect(monthAfter({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(monthAfter({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
  });

  it('is read from an address, and is the present one where the address has none', () => {
    const today = civilDay(2026, 11, 30);
    expect(monthText(monthOf('2026-02', today))).toBe('2026-02');
    for (const text of ['', '2026-13', '2026-2', 'x']) {
      expect(monthOf(text, today)).toMatchObject({ year: 2026, month: 11 });
    }
    expect(daysOfMonth({ year: 2026, month: 2 })).toEqual({
      from: civilDay(2026, 2, 1),
      until: civilDay(2026, 2, 28),
    });
  });
});
