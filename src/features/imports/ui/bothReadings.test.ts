import { expect, test } from 'vitest';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { bothReadings } from './bothReadings.ts';

test('a date that reads both ways gives both days', () => {
  expect(bothReadings('03/04/2026 08:11')).toEqual({
    dayFirst: civilDay(2026, 4, 3),
    monthFirst: civilDay(2026, 3, 4),
  });
});

test('what is no date, or reads one way only, gives none', () => {
  expect(bothReadings('soon')).toBeNull();
  expect(bothReadings('21/11/2026')).toBeNull();
});
