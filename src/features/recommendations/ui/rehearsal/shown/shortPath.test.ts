import { expect, test } from 'vitest';
import { shortPath } from './shortPath.ts';

test('of a long path the last two levels are left', () => {
  expect(shortPath('Tea > Green > Longjing > Spring')).toBe('Longjing > Spring');
  expect(shortPath('Tea > Green')).toBe('Tea > Green');
  expect(shortPath('Tea')).toBe('Tea');
  expect(shortPath('')).toBe('');
});
