import { expect, test } from 'vitest';
import { safeFileName } from './saveFile.ts';

test('characters that a file system refuses are replaced', () => {
  expect(safeFileName('留存: 2026/11 "a".csv')).toBe('留存- 2026-11 -a-.csv');
});

test('a long name keeps its ending', () => {
  const name = safeFileName(`${'长'.repeat(300)}.csv`);
  expect(name).toMatch(/长\.csv$/u);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  expect(safeFileName('a'.repeat(300))).toHaveLength(80);
});

test('a name cannot be turned around to seem another kind of file', () => {
  expect(safeFileName('list\u202Evsc.xlsx')).toBe('list-vsc.xlsx');
});
