import { expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import { changedOptions, tableOptions } from './tableOptions.ts';

test('filters are no options, and brackets none while not in use', () => {
  expect(changedOptions(tableOptions(DEFAULT_QUERY))).toEqual([]);
  const filtered = { ...DEFAULT_QUERY, country: ['Germany'], brackets: [2] };
  expect(tableOptions(filtered)).not.toHaveProperty('country');
  expect(changedOptions(tableOptions(filtered))).toEqual([]);
});

test('changed options are named', () => {
  const changed = { ...DEFAULT_QUERY, returns: 'brackets' as const, brackets: [2], columns: 3 };
  expect(changedOptions(tableOptions(changed))).toEqual(['returns', 'brackets', 'columns']);
});
