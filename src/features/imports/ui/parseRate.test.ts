import { expect, test } from 'vitest';
import { parseRate } from './parseRate.ts';

test('rates are read with point or comma', () => {
  expect(parseRate(' 0.85 ')).toBe(0.85);
  expect(parseRate('7,25')).toBe(7.25);
  expect(parseRate('2')).toBe(2);
});

test('what is no number above zero is no rate', () => {
  for (const text of ['', '0', '0,00', '-1', '1e3', 'one', '1.000,5'])
    expect(parseRate(text)).toBeNull();
});
