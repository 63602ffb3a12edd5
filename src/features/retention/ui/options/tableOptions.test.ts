import { expect, test } from 'vitest';
import { DEFAULT_QUERY, type RetentionQuery } from '../../domain/retentionQuery.ts';
import { changedOptions, tableOptions } from './tableOptions.ts';

const changed = (query: RetentionQuery, usual = DEFAULT_QUERY) =>
  changedOptions(tableOptions(query), tableOptions(usual));

test('filters are no options, and brackets none while not in use', () => {
  expect(changed(DEFAULT_QUERY)).toEqual([]);
  const filtered = { ...DEFAULT_QUERY, country: ['Germany'], brackets: [2] };
  expect(tableOptions(filtered)).not.toHaveProperty('country');
  expect(changed(filtered)).toEqual([]);
});

test('changed options are named', () => {
  const query = { ...DEFAULT_QUERY, returns: 'brackets' as const, brackets: [2], columns: 3 };
  expect(changed(query)).toEqual(['returns', 'brackets', 'columns']);
});

test('what the shop’s defaults say is no change', () => {
  const usual = { ...DEFAULT_QUERY, minSize: 25 };
  expect(changed(usual, usual)).toEqual([]);
  expect(changed(DEFAULT_QUERY, usual)).toEqual(['minSize']);
});
