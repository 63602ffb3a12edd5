import { expect, test } from 'vitest';
import { conversationsSearch } from '../conversationsSearch.ts';
import { BUILT_IN, builtInQuery, currentQuery, viewQuery } from './viewQuery.ts';

const search = conversationsSearch.parse({});

test('a view is filters, search and order, not the page of the list or what is read', () => {
  expect(viewQuery({ ...search, page: 3, conversation: 7 })).toBe('');
  expect(viewQuery({ ...search, tag: ['退款', 'a b'], sort: 'rating', page: 3 })).toBe(
    'tag=%E9%80%80%E6%AC%BE&tag=a+b&sort=rating',
  );
});

test('a stored query is read field by field: what this version does not know is left out', () => {
  expect(currentQuery('waiting=true&level=never&moon=full&page=4')).toBe('waiting=true');
});

test('every built-in view is one of its own, and the same after it was stored', () => {
  const queries = BUILT_IN.map(builtInQuery);
  expect(new Set(queries).size).toBe(BUILT_IN.length);
  expect(queries.map(currentQuery)).toEqual(queries);
  expect(queries).toContain('level=breachedRunning&level=breached');
});
