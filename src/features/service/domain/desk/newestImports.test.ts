import { expect, test } from 'vitest';
import { newestImports } from './newestImports.ts';

const HOUR = 3_600_000;
const one = (
  sequence: number,
  at: number,
  kind = 'messages',
  state: 'live' | 'undone' = 'live',
) => ({
  ...{ id: `i${sequence}`, sequence, at, kind, state },
});

test('the newest is the last that was imported and not undone, whatever its kind brings', () => {
  expect(newestImports([one(1, 0), one(3, 5 * HOUR), one(2, 2 * HOUR)])).toEqual(['i3']);
  expect(newestImports([one(1, 0), one(2, 5 * HOUR, 'messages', 'undone')])).toEqual(['i1']);
  expect(newestImports([one(1, 0), one(2, 5 * HOUR, 'orders')])).toEqual(['i1']);
  expect(newestImports([one(1, 0, 'orders')])).toEqual([]);
});

test('files of one export that follow each other within an hour are one', () => {
  const files = [one(1, 0), one(2, 2 * HOUR, 'conversations'), one(3, 3 * HOUR)];
  expect(newestImports(files)).toEqual(['i3', 'i2']);
  expect(newestImports([...files, one(4, 4 * HOUR + 1)])).toEqual(['i4']);
});
