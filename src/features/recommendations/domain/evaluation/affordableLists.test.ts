import { expect, test } from 'vitest';
import { affordableLists } from './affordableLists.ts';

test('a usual catalogue gets all lists, a very large one fewer, and none too few', () => {
  expect(affordableLists(3659, 5000)).toBe(5000);
  expect(affordableLists(200_000, 5000)).toBe(300);
  expect(affordableLists(10_000_000, 5000)).toBe(200);
  expect(affordableLists(0, 5000)).toBe(5000);
});
