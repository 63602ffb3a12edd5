import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchForm } from './searchForm.ts';
import { hitsIn, searchTexts, type FoldedTexts, type SearchMode } from './searchTexts.ts';

function textsOf(rows: readonly string[]): FoldedTexts {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (offsets[i + 1] = (offsets[i] ?? 0) + row.length));
  return { folded: searchForm(rows.join('')), offsets };
}

function found(rows: readonly string[], query: string, mode: SearchMode = 'exact') {
  const hits: [number, number][] = [];
  searchTexts(textsOf(rows), searchForm(query), mode, (row, at) => hits.push([row, at]));
  return hits;
}

describe('folding', () => {
  test('takes case and width away and leaves every place where it is', () => {
    expect(searchForm('ＡＢＣ　abc！退货 ÄÖ')).toBe('abc abc!退货 äö');
    expect(searchForm('İ😀ẞ')).toHaveLength('İ😀ẞ'.length);
    const long = `${'x'.repeat(8191)}😀Ｙ`;
    expect(searchForm(long)).toBe(`${'x'.repeat(8191)}😀y`);
  });

  test('is the same again, and of the same length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const folded = searchForm(text);
        expect(folded).toHaveLength(text.length);
        expect(searchForm(folded)).toBe(folded);
      }),
    );
  });
});

describe('a search', () => {
  test('finds rows by any part of them, in any case and width', () => {
    const rows = ['我要退货', '退　货 please', 'REFUND now', '', '要退货吗？退货'];
    expect(found(rows, '退货')).toEqual([
      [0, 2],
      [4, 1],
    ]);
    expect(found(rows, 'refund')).toEqual([[2, 0]]);
    expect(found(rows, 'ｐＬｅａｓｅ')).toEqual([[1, 4]]);
  });

  test('does not find what begins in one message and ends in the next', () => {
    expect(found(['我要退', '货'], '退货')).toEqual([]);
    expect(found(['aa', 'a', 'aaa'], 'aaa')).toEqual([[2, 0]]);
  });

  test('for words wants whole ones of Latin letters, and any part between Han characters', () => {
    const rows = ['carts', 'a cart', '我的cart呢', 'cart2', '收到货了'];
    expect(found(rows, 'cart', 'words').map(([row]) => row)).toEqual([1, 2]);
    expect(found(rows, '到货', 'words').map(([row]) => row)).toEqual([4]);
    expect(hitsIn('cart carts cart', 'cart', 'words')).toEqual([0, 11]);
  });

  test('equals a plain look at each row', () => {
    const letters = fc.constantFrom('退', '货', 'a', 'A', 'ａ', ' ', '1', '😀');
    const text = fc.string({ unit: letters, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 40 }),
        fc.string({ unit: letters, minLength: 1, maxLength: 4 }),
        (rows, query) => {
          const naive = rows.flatMap((row, i) => {
            const at = searchForm(row).indexOf(searchForm(query));
            return at < 0 ? [] : [[i, at]];
          });
          expect(found(rows, query)).toEqual(naive);
        },
      ),
    );
  });
});
