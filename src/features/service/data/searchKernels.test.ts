import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TextColumn } from '../../../shared/domain/facts/columnTypes.ts';
import { hitsIn } from '../domain/search/hitsIn.ts';
import { searchForm } from '../domain/search/searchForm.ts';
import { SEARCH_MODES, type SearchMode } from '../domain/search/searchModes.ts';
import { TextScan } from '../domain/search/textScan.ts';
import { typescriptSearch } from '../domain/search/typescriptSearch.ts';
import { fastestSearch, wasmSearch } from './searchKernels.ts';

function columnOf(rows: readonly string[]): TextColumn {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (offsets[i + 1] = (offsets[i] ?? 0) + row.length));
  return { type: 'text', text: rows.join(''), offsets };
}

const scanOf = (columns: readonly (readonly string[])[], kernelsOf = fastestSearch) =>
  TextScan.of(columns.map(columnOf), kernelsOf, () => Promise.resolve());

async function found(rows: readonly string[], query: string, mode: SearchMode = 'exact') {
  const scan = await scanOf([rows]);
  return [...scan.rowsWith(searchForm(query), mode)];
}

describe('a search', () => {
  test('finds rows by any part of them, in any case and width', async () => {
    const rows = ['我要退货', '退　货 please', 'REFUND now', '', '要退货吗？退货'];
    expect(await found(rows, '退货')).toEqual([0, 4]);
    expect(await found(rows, 'refund')).toEqual([2]);
    expect(await found(rows, 'ｐＬｅａｓｅ')).toEqual([1]);
    expect(await found(rows, 'N')).toEqual([2]);
  });

  test('does not find what begins in one message and ends in the next', async () => {
    expect(await found(['我要退', '货'], '退货')).toEqual([]);
    expect(await found(['aa', 'a', 'aaa'], 'aaa')).toEqual([2]);
  });

  test('for words wants whole ones of Latin letters, and any part between Han characters', async () => {
    const rows = ['carts', 'a cart', '我的cart呢', 'cart2', '收到货了', 'carts, cart'];
    expect(await found(rows, 'cart', 'words')).toEqual([1, 5, 2]);
    expect(await found(rows, '到货', 'words')).toEqual([4]);
    expect(hitsIn('cart carts cart', 'cart', 'words')).toEqual([0, 11]);
  });

  test('finds nothing in nothing, and numbers rows through all columns', async () => {
    expect(await found([], 'a')).toEqual([]);
    expect(await found(['', ''], 'a')).toEqual([]);
    const scan = await scanOf([['a', '货'], [], ['货a', 'b', 'A']]);
    expect([...scan.rowsWith('a', 'exact')]).toEqual([0, 4, 2]);
  });

  test.each([
    ['in WebAssembly', wasmSearch],
    ['in TypeScript', typescriptSearch],
  ])(
    '%s finds a Latin needle on both sides of blocks that it passes over',
    async (_, kernelsOf) => {
      const wide = Array.from({ length: 40 }, (_, n) =>
        [2, 3, 30].includes(n) ? '货 USB 线' : '货 us',
      );
      const scan = await scanOf([['usb', 'us', 'a usb'], wide], (bytes) => {
        const kernels = kernelsOf(bytes);
        if (!kernels) throw new Error('no WebAssembly with SIMD here');
        return kernels;
      });
      expect([...scan.rowsWith('usb', 'exact')]).toEqual([0, 2, 5, 6, 33]);
    },
  );

  test('refuses a needle that is too long for it', async () => {
    const scan = await scanOf([['a']]);
    expect(() => scan.rowsWith('a'.repeat(257), 'exact')).toThrow(RangeError);
    expect(scan.rowsWith('a'.repeat(256), 'exact')).toHaveLength(0);
  });

  test.each([
    ['in WebAssembly', wasmSearch],
    ['in TypeScript', typescriptSearch],
  ])('%s equals a plain look at each row', async (_, kernelsOf) => {
    const letters = fc.constantFrom('退', '货', 'a', 'A', 'ａ', ' ', '1', 'é', '😀');
    // Long enough for several steps of sixteen bytes.
    const text = fc.string({ unit: letters, maxLength: 60 });
    const short = fc.string({ unit: letters, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.oneof(text, short), { maxLength: 20 }), { maxLength: 3 }),
        fc.string({ unit: letters, minLength: 1, maxLength: 5 }),
        fc.constantFrom(...SEARCH_MODES),
        async (columns, query, mode) => {
          const scan = await scanOf(columns, (bytes) => {
            const kernels = kernelsOf(bytes);
            if (!kernels) throw new Error('no WebAssembly with SIMD here');
            return kernels;
          });
          const needle = searchForm(query);
          const plain = columns
            .flat()
            .flatMap((row, i) => (hitsIn(searchForm(row), needle, mode).length > 0 ? [i] : []));
          expect([...scan.rowsWith(needle, mode)].sort((a, b) => a - b)).toEqual(plain);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('where WebAssembly is missing', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const none: readonly (readonly [string, unknown])[] = [
    ['altogether', undefined],
    ['without SIMD', { validate: () => false }],
    ['by a policy', { validate: () => true, Module: refuse }],
  ];
  test.each(none)('%s, the search is that in TypeScript', async (_, stub) => {
    vi.stubGlobal('WebAssembly', stub);
    expect(wasmSearch(8)).toBeUndefined();
    expect(await found(['b', 'a', '货a'], 'a')).toEqual([1, 2]);
  });
});

test('more memory than there can be is refused with a RangeError', () => {
  expect(() => wasmSearch(2 ** 33)).toThrow(RangeError);
});

function refuse(): never {
  throw new Error('refused');
}
