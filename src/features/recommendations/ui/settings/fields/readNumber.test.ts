import { expect, test } from 'vitest';
import { readNumber } from './readNumber.ts';

test('numbers are read with a point or a comma, and with a true minus', () => {
  expect(['12', ' 0,5 ', '.5', '7.', '-2', '−2', '+1.5'].map(readNumber)).toEqual([
    12, 0.5, 0.5, 7, -2, -2, 1.5,
  ]);
});

test('what is no number yet is none', () => {
  for (const text of ['', ' ', '-', '.', '1e3', '1 2', '1,000,000', 'ten', 'Infinity', '0x1']) {
    expect(readNumber(text), text).toBeNaN();
  }
});
