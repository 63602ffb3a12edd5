import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchForm } from './searchForm.ts';

test('folding takes case and width away and leaves every place where it is', () => {
  expect(searchForm('ＡＢＣ　abc！退货 ÄÖ')).toBe('abc abc!退货 äö');
  expect(searchForm('İ😀ẞ')).toHaveLength('İ😀ẞ'.length);
  const long = `${'x'.repeat(8191)}😀Ｙ`;
  expect(searchForm(long)).toBe(`${'x'.repeat(8191)}😀y`);
});

test('what is folded is the same again, and of the same length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const folded = searchForm(text);
      expect(folded).toHaveLength(text.length);
      expect(searchForm(folded)).toBe(folded);
    }),
  );
});
