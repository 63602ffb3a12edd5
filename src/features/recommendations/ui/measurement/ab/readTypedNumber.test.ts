import { expect, test } from 'vitest';
import { readTypedNumber } from './readTypedNumber.ts';

const points = { min: 0.01, max: 50, optional: true };

test('points and commas mark decimals, full-width digits are digits', () => {
  expect(['0.5', '0,25', ' 12 ', '１.5'].map((text) => readTypedNumber(text, points))).toEqual([
    0.5, 0.25, 12, 1.5,
  ]);
});

test('nothing typed is null only where that is allowed', () => {
  expect(readTypedNumber(' ', points)).toBeNull();
  expect(readTypedNumber('', { ...points, optional: false })).toBeUndefined();
});

test('what makes no sense is none', () => {
  const wrong = ['0', '51', '-1', '1e1', 'half', '0.001', '1.'];
  expect(wrong.map((text) => readTypedNumber(text, points))).toEqual(wrong.map(() => undefined));
});
