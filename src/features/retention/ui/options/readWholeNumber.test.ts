import { expect, test } from 'vitest';
import { readBrackets, readWholeNumber } from './readWholeNumber.ts';

test('only whole numbers in range are read', () => {
  expect(readWholeNumber(' 60 ', 1, 100)).toBe(60);
  for (const text of ['', '0', '101', '1.5', '-1', '1e1', '6O']) {
    expect(readWholeNumber(text, 1, 100)).toBeNull();
  }
});

test('brackets are lengths between commas of any kind', () => {
  expect(readBrackets('1, 2,3，6、 7')).toEqual([1, 2, 3, 6, 7]);
  for (const text of ['', ',', '1, 0', '1; 2', '367', '1,'.repeat(25)]) {
    expect(readBrackets(text)).toBeNull();
  }
});
