import { expect, test } from 'vitest';
import { safeFileName } from './saveFile.ts';

test('characters that a file system refuses are replaced', () => {
  expect(safeFileName('留存: 2026/11 "a".csv')).toBe('留存- 2026-11 -a-.csv');
});
