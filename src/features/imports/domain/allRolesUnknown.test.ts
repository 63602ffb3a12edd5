import { expect, it } from 'vitest';
import { allRolesUnknown } from './allRolesUnknown.ts';

const unknown = { word: 'unknown', rows: 3 } as const;

it('is so where no message says who speaks', () => {
  expect(allRolesUnknown('messages', { rowsGood: 3, words: [unknown] })).toBe(true);
});

it('is not so as soon as one message says it, or where there is none', () => {
  const words = [unknown, { word: 'agent', rows: 1 }] as const;
  expect(allRolesUnknown('messages', { rowsGood: 4, words })).toBe(false);
  expect(allRolesUnknown('messages', { rowsGood: 0, words: [] })).toBe(false);
});

it('is nothing to say of other files', () => {
  expect(allRolesUnknown('authors', { rowsGood: 3, words: [unknown] })).toBe(false);
});
