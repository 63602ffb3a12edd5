import { expect, test } from 'vitest';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../domain/time/civilDay.ts';
import { nextMonday } from './nextMonday.ts';

test.each([
  ['2026-11-20', '2026-11-23'],
  ['2026-11-22', '2026-11-23'],
  // On a Monday the next one is a week away: today cannot be chosen.
  ['2026-11-23', '2026-11-30'],
  ['2026-12-31', '2027-01-04'],
  ['1969-12-28', '1969-12-29'],
])('after %s comes Monday %s', (today, monday) => {
  expect(isoDateOfCivilDay(nextMonday(civilDayOfIsoDate(today) ?? NaN))).toBe(monday);
});
