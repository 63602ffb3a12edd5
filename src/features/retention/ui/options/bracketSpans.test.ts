import { expect, test } from 'vitest';
import { bracketSpans } from './bracketSpans.ts';

test('brackets follow each other from period 1 on', () => {
  expect(bracketSpans([1, 2, 3, 6])).toEqual(['1', '2–3', '4–6', '7–12']);
});
