import { expect, test } from 'vitest';
import { isWithinCategory, pathsUpTo } from './categoryPaths.ts';

test('a path has all levels above it', () => {
  expect(pathsUpTo('Tea > Green > Sencha')).toEqual(['Tea', 'Tea > Green', 'Tea > Green > Sencha']);
});

test('a category holds itself and those below it', () => {
  expect(isWithinCategory('Tea > Green', 'Tea')).toBe(true);
  expect(isWithinCategory('Tea', 'Tea')).toBe(true);
  expect(isWithinCategory('Teapots', 'Tea')).toBe(false);
  expect(isWithinCategory('Tea', 'Tea > Green')).toBe(false);
  expect(isWithinCategory('Tea', '')).toBe(false);
});
