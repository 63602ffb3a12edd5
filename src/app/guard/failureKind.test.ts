import { expect, test } from 'vitest';
import { failureKind } from './failureKind.ts';

test.each([
  'Failed to fetch dynamically imported module: http://localhost/assets/a.js',
  'error loading dynamically imported module',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/a.css',
])('%s is a file that could not be loaded', (message) => {
  expect(failureKind(new TypeError(message))).toBe('load');
});

test('a database that does not open is told apart from a defect', () => {
  const refused = new Error('Internal error opening backing store');
  refused.name = 'UnknownError';
  expect(failureKind(refused)).toBe('storage');
  expect(failureKind(new TypeError('x is undefined'))).toBe('page');
});
