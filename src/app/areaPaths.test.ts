import { expect, test } from 'vitest';
import { absolutePath, isWithin } from './areaPaths.ts';

test('paths are written with one slash in front', () => {
  expect(absolutePath('retention/rows')).toBe('/retention/rows');
  expect(absolutePath('/imports')).toBe('/imports');
});

test('a page is within its area, and not in one with a longer name', () => {
  expect(isWithin('/retention/rows', 'retention')).toBe(true);
  expect(isWithin('/retention', '/retention/')).toBe(true);
  expect(isWithin('/retentions', '/retention')).toBe(false);
});
