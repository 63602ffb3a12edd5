import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalValue } from './canonicalValue.ts';

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

test('numbers have one spelling', () => {
  for (const typed of [
    '03 09 14',
    '3,9,14',
    '０３　０９　１４',
    ' 3.9.14\n',
    '03、09、014',
    '3 + 9 + 14',
  ]) {
    expect(canonicalValue(typed)).toBe('3.9.14');
  }
  expect(canonicalValue('1\u200b4 9')).toBe('14.9');
  expect(canonicalValue('0 00 100')).toBe('0.0.100');
  expect(canonicalValue('14 9 3')).toBe('14.9.3');
});

test('numbers hold digits beyond what a double could', () => {
  expect(canonicalValue('00012345678901234567890')).toBe('12345678901234567890');
});

test('words have one spelling', () => {
  for (const typed of ['Good  Night', ' ＧＯＯＤ\tnight ', 'good\u200b night']) {
    expect(canonicalValue(typed)).toBe('good night');
  }
  expect(canonicalValue('晚安')).toBe('晚安');
});

test('nothing and half a character are no values', () => {
  for (const typed of ['', ' \n', '\u200b', '\ud83d']) {
    expect(canonicalValue(typed)).toBeNull();
  }
});

test('the one spelling is its own, and one line', () => {
  const texts = fc.oneof(fc.string({ unit: anyUnit }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(texts, (typed) => {
      const value = canonicalValue(typed);
      expect(value === null ? null : canonicalValue(value)).toBe(value);
      expect(value ?? '').not.toMatch(/[\r\n\t]/u);
    }),
    { numRuns: 2000 },
  );
});

test('separators and leading zeros say nothing', () => {
  const numbers = fc.array(fc.nat(), { minLength: 1, maxLength: 7 });
  const between = fc.constantFrom(' ', ',', ', ', '、', ' + ', '\n', '-', '|');
  fc.assert(
    fc.property(numbers, between, fc.nat(3), (list, separator, zeros) => {
      const typed = list.map((number) => '0'.repeat(zeros) + String(number));
      expect(canonicalValue(typed.join(separator))).toBe(list.join('.'));
    }),
  );
});
