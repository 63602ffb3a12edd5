import { expect, test } from 'vitest';
import { chineseHolidayDays } from '../hours/chineseHolidayDays.ts';
import { specialDaysOf } from '../hours/specialDaysOf.ts';
import { withSpecialDays } from '../hours/withSpecialDays.ts';
import { newCalendar, newTarget, withoutCalendar } from './newLevels.ts';
import { serviceLevelsPolicy } from './serviceLevelSettings.ts';

const { defaults, schema } = serviceLevelsPolicy;
const calendar = newCalendar('c', 'Office', 'Asia/Shanghai');
const levels = { ...defaults, calendars: [calendar], targets: [newTarget('t', 'c')] };

test('what somebody begins with can be published as it is', () => {
  expect(schema.parse(levels)).toEqual(levels);
});

test('a calendar that goes leaves its targets to the wall clock, so that they stay allowed', () => {
  const rest = { ...levels, ...withoutCalendar(levels, 'c') };
  expect(schema.parse(rest)).toEqual({ ...defaults, targets: [newTarget('t', null)] });
});

test('holidays take the place of the same dates and leave others, in order of date', () => {
  const own = (date: string) => ({ date, name: 'own', periods: [] });
  const before = { ...calendar, specialDays: [own('2027-05-01'), own('2026-10-01')] };
  const days = specialDaysOf(chineseHolidayDays(2026), calendar.week.mon);
  const { specialDays } = withSpecialDays(before, days);
  expect(specialDays).toHaveLength(days.length + 1);
  expect(specialDays.find(({ date }) => date === '2026-10-01')?.name).toBe('国庆节');
  expect(specialDays.at(-1)).toEqual(own('2027-05-01'));
  // A Sunday on which people work for the holiday.
  expect(specialDays.find(({ date }) => date === '2026-09-20')?.periods).toEqual(calendar.week.mon);
  expect(schema.safeParse({ ...levels, calendars: [{ ...calendar, specialDays }] }).success).toBe(
    true,
  );
});
