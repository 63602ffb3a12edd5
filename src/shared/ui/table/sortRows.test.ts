import { expect, test } from 'vitest';
import { sortRows, type SortValue } from './sortRows.ts';

const sorted = (values: SortValue[], direction: 'ascending' | 'descending', language = 'en') =>
  sortRows(values, (value) => value, direction, language);

test('numbers go by size and text by its language, numbers in it by size', () => {
  expect(sorted([10, 9, -1], 'ascending')).toEqual([-1, 9, 10]);
  expect(sorted(['tea 10', 'Tea 9', 'äpfel'], 'ascending')).toEqual(['äpfel', 'Tea 9', 'tea 10']);
  expect(sorted(['北京', '安徽'], 'ascending', 'zh-CN')).toEqual(['安徽', '北京']);
});

test('what has no value is last in both directions', () => {
  expect(sorted([null, 1, 2], 'ascending')).toEqual([1, 2, null]);
  expect(sorted([null, 1, 2], 'descending')).toEqual([2, 1, null]);
});

test('equal rows keep their order', () => {
  const rows = [
    { id: 'a', n: 1 },
    { id: 'b', n: 1 },
    { id: 'c', n: 0 },
  ];
  expect(sortRows(rows, (row) => row.n, 'descending', 'en').map((row) => row.id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});
