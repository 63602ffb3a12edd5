import { expect, test } from 'vitest';
import { keepEqual } from './keepEqual.ts';

test('fields that say the same stay the same objects', () => {
  const before = { country: ['Germany'], channel: ['web'], minSize: 60 };
  const kept = keepEqual(before, { country: ['Germany'], channel: [], minSize: 60 });
  expect(kept).toEqual({ country: ['Germany'], channel: [], minSize: 60 });
  expect(kept.country).toBe(before.country);
});

test('where nothing changed the whole stays the same object', () => {
  const before = { country: ['Germany'], from: null };
  expect(keepEqual(before, { country: ['Germany'], from: null })).toBe(before);
});
