import { expect, test } from 'vitest';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { DEFAULT_QUERY } from '../domain/retentionQuery.ts';
import { yearBefore } from './yearBefore.ts';

const span = {
  revision: 1,
  dataThrough: 0,
  historyStart: civilDay(2023, 1, 1),
  throughDay: civilDay(2025, 3, 10),
};
const before = (from: string | null, to: string | null = null) => {
  const query = yearBefore({ ...DEFAULT_QUERY, from, to }, span);
  return query && [query.from, query.to];
};

test('the same days a year before; months keep their last day', () => {
  expect(before('2024-02-01', '2024-02-29')).toEqual(['2023-02-01', '2023-02-28']);
  expect(before('2025-02-01', '2025-02-28')).toEqual(['2024-02-01', '2024-02-29']);
  expect(before('2025-01-01')).toEqual(['2024-01-01', '2024-03-10']);
});

test('without a period, or before the data, there is none', () => {
  expect(before(null, '2025-01-31')).toBeNull();
  expect(before('2023-06-01')).toBeNull();
});
