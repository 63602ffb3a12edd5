import { expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import { changedOptions, usualOptions } from './changedOptions.ts';

test('options are told from filters and from what has no effect', () => {
  expect(changedOptions(DEFAULT_QUERY)).toEqual([]);
  expect(changedOptions({ ...DEFAULT_QUERY, country: ['Germany'], brackets: [2] })).toEqual([]);
  expect(changedOptions({ ...DEFAULT_QUERY, returns: 'brackets', brackets: [2] })).toEqual([
    'returns',
    'brackets',
  ]);
});

test('back to usual leaves filters alone', () => {
  const changed = { ...DEFAULT_QUERY, minSize: 5, columns: 3, country: ['Germany'] };
  const back = { ...changed, ...usualOptions() };
  expect(changedOptions(back)).toEqual([]);
  expect(back.country).toEqual(['Germany']);
});
