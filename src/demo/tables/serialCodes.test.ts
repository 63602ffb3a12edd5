import { expect, test } from 'vitest';
import { emptyDictionary } from '../../shared/data/facts/dictionarySet.ts';
import { SerialCodes } from './serialCodes.ts';

test('numbers are written with a prefix and leading zeros, and no number is cut', () => {
  const dictionary = emptyDictionary();
  const codes = new SerialCodes(dictionary, 'S', 3);
  const written = [0, 7, 42, 999, 1000, 1_234_567].map((n) => dictionary.valueAt(codes.code(n)));
  expect(written).toEqual(['S000', 'S007', 'S042', 'S999', 'S1000', 'S1234567']);
});

test('the prefix can change, and the same value keeps its code', () => {
  const dictionary = emptyDictionary();
  const codes = new SerialCodes(dictionary, 'a long one ', 1);
  expect(codes.code(5)).toBe(0);
  codes.prefix('b');
  expect(dictionary.valueAt(codes.code(5))).toBe('b5');
  codes.prefix('a long one ');
  expect(codes.code(5)).toBe(0);
});
