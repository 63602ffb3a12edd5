import { expect, test } from 'vitest';
import { hoursOfDay } from './hoursOfDay.ts';

const week = (cells: Readonly<Record<number, number>>) =>
  Array.from({ length: 168 }, (_, hour) => cells[hour] ?? 0);

test('hours are averages over such hours, of one day of the week or of all', () => {
  const staffing = {
    // Monday 9:00 and Tuesday 9:00.
    arrivals: week({ 9: 10, 33: 2 }),
    answers: week({ 9: 4 }),
    occurrences: week({ 9: 5, 33: 1 }),
  };
  expect(hoursOfDay(staffing, 0)[9]).toEqual({
    hour: 9,
    arrivals: 2,
    answers: 0.8,
    arrived: 10,
    answered: 4,
  });
  expect(hoursOfDay(staffing, 1)[9]).toEqual({
    hour: 9,
    arrivals: 2,
    answers: 0,
    arrived: 2,
    answered: 0,
  });
  expect(hoursOfDay(staffing, -1)[9]).toEqual({
    hour: 9,
    arrivals: 2,
    answers: 4 / 6,
    arrived: 12,
    answered: 4,
  });
  expect(hoursOfDay(staffing, 6)[9]).toEqual({
    hour: 9,
    arrivals: null,
    answers: null,
    arrived: 0,
    answered: 0,
  });
  expect(hoursOfDay(staffing, -1)).toHaveLength(24);
});
