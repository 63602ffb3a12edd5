import { expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { lastMonths } from './lastMonths.ts';

const span = (from: number, to: number) => ({
  revision: 1,
  dataThrough: 0,
  historyStart: from,
  throughDay: to,
});

test('twelve months end with the month in which the data end', () => {
  const data = span(civilDay(2009, 12, 1), civilDay(2011, 12, 9));
  expect(lastMonths(data, 12)).toEqual({ from: '2011-01-01', to: null });
  expect(lastMonths(data, 24)).toEqual({ from: '2010-01-01', to: null });
});

test('data that are shorter have no such period', () => {
  expect(lastMonths(span(civilDay(2011, 1, 1), civilDay(2011, 12, 9)), 12)).toBeNull();
  expect(
    lastMonths({ revision: 0, dataThrough: null, historyStart: null, throughDay: null }, 12),
  ).toBeNull();
});
