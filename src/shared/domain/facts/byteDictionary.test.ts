import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteDictionary } from './byteDictionary.ts';
import { MISSING_CODE } from './columnTypes.ts';

const empty = () => new ByteDictionary({ encoder: new TextEncoder(), decoder: new TextDecoder() });

const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 300 });

describe('ByteDictionary', () => {
  test('gives each value one code, in order of arrival, and the value back', () => {
    fc.assert(
      fc.property(words, (values) => {
        const dictionary = empty();
        const codes = values.map((value) => dictionary.codeOf(value));
        const distinct = [...new Set(values)];
        expect(dictionary.size).toBe(distinct.length);
        expect(codes).toEqual(values.map((value) => distinct.indexOf(value)));
        expect(codes.map((code) => dictionary.valueAt(code))).toEqual(values);
      }),
    );
  });

  test('gives thousands of values back while more are added, some of them not ASCII', () => {
    const dictionary = empty();
    const value = (n: number) => (n > 2500 && n % 700 === 0 ? `茶${n}` : `order-${n}`);
    for (let n = 0; n < 5000; n++) {
      dictionary.codeOf(value(n));
      if (n % 997 === 0) expect(dictionary.valueAt(n)).toBe(value(n));
    }
    for (let n = 0; n < 5000; n++) expect(dictionary.valueAt(n)).toBe(value(n));
  });

  test('finds without adding', () => {
    const dictionary = empty();
    dictionary.codeOf('茶');
    expect(dictionary.find('茶')).toBe(0);
    expect(dictionary.find('tea')).toBe(MISSING_CODE);
    expect(dictionary.size).toBe(1);
  });

  test('looks a value up where it lies in a longer buffer', () => {
    const dictionary = empty();
    const code = dictionary.codeOf('12');
    const row = new TextEncoder().encode('4,12,123');
    expect(dictionary.codeOfBytes(row, 2, 4)).toBe(code);
    expect(dictionary.codeOfBytes(row, 5, 8)).not.toBe(code);
    expect(dictionary.valueAt(dictionary.codeOfBytes(row, 0, 0))).toBe('');
  });

  test('comes back the same from its pages, however it was cut into them', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const dictionary = empty();
        const copy = empty();
        for (const part of [first, second]) {
          const base = dictionary.size;
          for (const value of part) dictionary.codeOf(value);
          const page = dictionary.pageFrom(base);
          if (page) copy.addPage(page);
        }
        expect(copy.size).toBe(dictionary.size);
        for (let code = 0; code < copy.size; code++) {
          expect(copy.valueAt(code)).toBe(dictionary.valueAt(code));
          expect(copy.find(dictionary.valueAt(code))).toBe(code);
        }
      }),
    );
  });

  test('refuses a page that leaves a gap', () => {
    const dictionary = empty();
    dictionary.codeOf('a');
    const page = dictionary.pageFrom(0);
    expect(page).toBeDefined();
    if (page) {
      expect(() => {
        empty().addPage({ ...page, base: 3 });
      }).toThrow(RangeError);
    }
  });
});
