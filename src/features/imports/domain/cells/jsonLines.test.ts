import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROW_FLAG } from '../../../../shared/domain/cells/cellBatch.ts';
import { TARGET_FIELDS } from '../importFields.ts';
import { jsonHead } from './jsonHead.ts';
import { JsonLines } from './jsonLines.ts';
import { jsonRows } from './jsonRows.ts';
import { UnreadableJson } from './jsonValue.ts';
import { rowTexts } from '../../../../shared/domain/cells/rowTexts.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const textOf = (bytes: Uint8Array, start: number, end: number) =>
  decoder.decode(bytes.subarray(start, end));

function read(text: string, columns: readonly string[], sizes = [1 << 20]) {
  const bytes = encoder.encode(text);
  const lines = new JsonLines(columns, textOf);
  const rows: { line: number; flag: number; cells: string[] }[] = [];
  for (let at = 0, i = 0; ; i++) {
    const size = sizes[i % sizes.length]!;
    const last = at + size >= bytes.length;
    lines.read(bytes.subarray(at, at + size), last, (batch) => {
      for (let row = 0; row < batch.rows; row++) {
        rows.push({
          line: batch.lines[row]!,
          flag: batch.flags[row]!,
          cells: rowTexts(batch, row, textOf),
        });
      }
    });
    if (last) return rows;
    at += size;
  }
}

describe('jsonRows', () => {
  const rows = (text: string) => jsonRows(text).map((row) => Object.fromEntries(row));

  it('makes a row of each line, with what belongs to the order', () => {
    expect(
      rows('{"order":"1","note":null,"lines":[{"product":"P1"},{"product":"P2","order":"x"}]}'),
    ).toEqual([
      { order: '1', note: '', product: 'P1' },
      { order: 'x', note: '', product: 'P2' },
    ]);
  });

  it('makes paths of inner objects, and joins lists', () => {
    expect(rows('{"customer":{"id":7,"tags":["a","b"]},"paid":true}')).toEqual([
      { 'customer.id': '7', 'customer.tags': 'a > b', paid: 'true' },
    ]);
  });

  it('refuses what is no object, and whole numbers that it cannot hold', () => {
    for (const text of ['', '[1]', '7', '{"a":', '{"order":6920000000123456789}']) {
      expect(() => jsonRows(text)).toThrow(UnreadableJson);
    }
  });
});

describe('JsonLines', () => {
  it('reads lines wherever the chunks end, and reports those that are no JSON', () => {
    const text = '{"a":"茶","b":1}\r\n\n{"a":\n{"b":2.50,"c":3}';
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (sizes) => {
        expect(read(text, ['a', 'b'], sizes)).toEqual([
          { line: 1, flag: ROW_FLAG.whole, cells: ['茶', '1'] },
          { line: 3, flag: ROW_FLAG.invalidJson, cells: ['', ''] },
          { line: 4, flag: ROW_FLAG.whole, cells: ['', '2.5'] },
        ]);
      }),
    );
  });

  it('loses no line of an order that is longer than a batch', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `{"p":${i}}`);
    const others = Array.from({ length: 62 }, (_, i) => `x${i}`);
    const rows = read(`{"o":1,"lines":[${lines.join(',')}]}`, ['o', 'p', ...others]);
    expect(rows).toHaveLength(20_000);
    expect(rows.at(-1)?.cells.slice(0, 2)).toEqual(['1', '19999']);
  });

  it('reports a line of twenty million characters, and reads on', () => {
    const rows = read(`{"a":"${'x'.repeat(20_000_000)}"}\n{"a":"1"}`, ['a'], [1 << 20]);
    expect(rows.map(({ line, flag }) => [line, flag])).toEqual([
      [1, ROW_FLAG.cellTooLong],
      [2, ROW_FLAG.whole],
    ]);
  });
});

describe('jsonHead', () => {
  it('collects the paths of the first lines', () => {
    expect(jsonHead('{"a":1}\n{"b":{"c":2}}\n{"d"', false)).toEqual(['a', 'b.c']);
  });

  it('knows Huitou’s own fields, and has all of them', () => {
    expect(jsonHead('{"product":"P1","price":2}\n', true)).toEqual([...TARGET_FIELDS.products]);
  });

  it('takes other text for none', () => {
    expect(jsonHead('{order},b\n', true)).toBeUndefined();
  });
});
