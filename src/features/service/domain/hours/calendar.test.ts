import { describe, expect, test } from 'vitest';
import { aCalendar } from '../../../../testing/aCalendar.ts';
import { businessCalendarSchema, type BusinessCalendar } from './businessCalendar.ts';
import { chineseHolidayDays } from './chineseHolidayDays.ts';
import { CHINESE_HOLIDAY_YEARS, CHINESE_HOLIDAYS } from './chineseHolidays.ts';
import { BusinessClock } from './businessClock.ts';
import { specialDaysOf } from './specialDaysOf.ts';
import { weekdayOf } from './weekday.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';

const office = aCalendar({ week: 'mon-fri 09:00-12:00 13:00-17:00', zone: 'Asia/Shanghai' });

function refusals(change: Partial<BusinessCalendar> | Record<string, unknown>): string[] {
  const parsed = businessCalendarSchema.safeParse({ ...office, ...change });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a calendar', () => {
  test('with lunch breaks, nights, touching periods and closed days is taken', () => {
    expect(refusals({})).toEqual([]);
    const allDay = [
      { from: 0, until: 720 },
      { from: 720, until: 1440 },
    ];
    expect(refusals({ week: { ...office.week, sat: allDay, sun: [] } })).toEqual([]);
  });

  test('with periods that overlap, run backwards or are empty is refused, by place', () => {
    const wed = [
      { from: 600, until: 900 },
      { from: 840, until: 1000 },
      { from: 1100, until: 1050 },
      { from: 1200, until: 1200 },
    ];
    expect(refusals({ week: { ...office.week, wed } })).toEqual([
      'week.wed.1: overlappingPeriods',
      'week.wed.2: reversedPeriod',
      'week.wed.3: emptyPeriod',
    ]);
  });

  test('in an unknown zone, past midnight, or on a date that is none is refused', () => {
    expect(refusals({ zone: 'Mars/Olympus' })).toEqual(['zone: unknownZone']);
    const late = { ...office.week, fri: [{ from: 1200, until: 1500 }] };
    expect(refusals({ week: late })).toHaveLength(1);
    const day = { date: '2026-02-30', name: '', periods: [] };
    expect(refusals({ specialDays: [day] })).toEqual(['specialDays.0.date: noDate']);
  });

  test('that names a date twice, has no name or too many days is refused', () => {
    const day = { date: '2026-02-17', name: '春节', periods: [] };
    expect(refusals({ specialDays: [day, day] })).toEqual(['specialDays.1.date: doubleDate']);
    expect(refusals({ name: ' ' })).toEqual(['name: unnamed']);
    const many = Array.from({ length: 1001 }, (_, i) => ({
      ...day,
      date: `20${String(10 + Math.floor(i / 365)).padStart(2, '0')}-01-01`,
    }));
    expect(refusals({ specialDays: many }).some((one) => one.startsWith('specialDays:'))).toBe(
      true,
    );
  });
});

describe('Chinese public holidays', () => {
  const lengths = (year: (typeof CHINESE_HOLIDAY_YEARS)[number]) => {
    const days = chineseHolidayDays(year);
    return [
      days.filter(({ working }) => !working).length,
      days.filter((day) => day.working).length,
    ];
  };

  test('have as many days as the notices count', () => {
    // 1+8+3+5+1+3+7; 1+8+3+5+3+8; 3+9+3+5+3+3+7.
    expect(CHINESE_HOLIDAY_YEARS.map(lengths)).toEqual([
      [28, 8],
      [28, 5],
      [33, 6],
    ]);
  });

  test('are made up for on weekends only, and name no date twice', () => {
    for (const year of CHINESE_HOLIDAY_YEARS) {
      const dates = chineseHolidayDays(year).map(({ date }) => date);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates.every((date) => date.startsWith(String(year)))).toBe(true);
      for (const date of CHINESE_HOLIDAYS[year].flatMap(({ makeUp }) => makeUp)) {
        expect(weekdayOf(civilDayOfIsoDate(date) ?? NaN)).toBeGreaterThan(4);
      }
    }
  });

  test('close the office on a Monday and open it on a Saturday', () => {
    const specialDays = specialDaysOf(chineseHolidayDays(2026), office.week.mon);
    const clock = new BusinessClock({ ...office, specialDays });
    const hoursOf = (date: string) =>
      clock.openSeconds(Date.parse(`${date}T00:00+08:00`), Date.parse(`${date}T24:00+08:00`)) /
      3600;
    expect(['2026-02-16', '2026-02-14', '2026-02-24', '2026-02-28'].map(hoursOf)).toEqual([
      0, 7, 7, 7,
    ]);
    expect(hoursOf('2026-03-07')).toBe(0);
  });

  test('win over a working day of the same date, and what is named first keeps its name', () => {
    const day = { date: '2026-05-01', name: '劳动节', working: false };
    const both = [{ ...day, name: '班', working: true }, day, { ...day, name: 'again' }];
    expect(specialDaysOf(both, office.week.mon)).toEqual([
      { date: '2026-05-01', name: '劳动节', periods: [] },
    ]);
  });
});
