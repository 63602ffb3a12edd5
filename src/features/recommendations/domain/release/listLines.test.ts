import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFileHead } from './listFileHead.ts';
import { listLines } from './listLines.ts';
import type { ListFormat } from './listReleaseParams.ts';

const AT = Date.parse('2026-11-21T08:00:00Z');
const params = {
  version: 3,
  placement: 'home',
  slots: 2,
  format: 'jsonl',
  reveal: true,
  zone: 'UTC',
  at: AT,
} as const;
/** What ends lines, quotes and strings somewhere. */
const AWKWARD = ['a', '茶', '"', '\\', '\n', '\r', '\u0085', '\u2028', '\u2029', '\uD800', '\0'];
const PRODUCTS = ['tea', '=cmd', 'a "cup"\u2028'];

function linesOf(format: ListFormat, placement: 'home' | 'cart' = 'home') {
  const head = listFileHead({ ...params, placement }, AT - 1, 2);
  return listLines(format, head, (item) => PRODUCTS[item] ?? '');
}

const list = (items: readonly number[], scores: readonly number[]) => ({
  items: Int32Array.from(items),
  scores: Float64Array.from(scores),
});

describe('lists as JSON lines', () => {
  test('begin with what the file is', () => {
    expect(JSON.parse(linesOf('jsonl').start)).toEqual({
      schema: 'huitou.recommendation-lists/1',
      policy: 'recommendations',
      version: 3,
      placement: 'home',
      key: 'customer',
      slots: 2,
      generatedAt: '2026-11-21T08:00:00.000Z',
      dataThrough: '2026-11-21T07:59:59.999Z',
      lists: 2,
    });
    const empty = listFileHead(params, NaN, 1);
    expect(empty.dataThrough).toBeNull();
  });

  test('are one line each, scores with four digits, none for what nothing scored', () => {
    const { list: line } = linesOf('jsonl');
    expect(line('C1', list([0, 1], [1.234_56, NaN]))).toBe(
      '{"customer":"C1","items":[{"product":"tea","score":1.2346},{"product":"=cmd","score":null}]}\n',
    );
    expect(line(null, list([], []))).toBe('{"customer":null,"items":[]}\n');
    expect(line('C1', list([0, 1], [-0.000_01, -Infinity]))).toContain(
      '"score":0},{"product":"=cmd","score":null}',
    );
  });

  test('belong to a product where a product is looked at', () => {
    expect(linesOf('jsonl', 'cart').list('tea', list([1], [2]))).toBe(
      '{"seed":"tea","items":[{"product":"=cmd","score":2}]}\n',
    );
  });

  test('say the same as was put in, whatever ids hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...AWKWARD)).map((all) => all.join('')),
        (id) => {
          const written = linesOf('jsonl').list(id, list([2], [0.5]));
          expect(written.split(/[\n\r\u0085\u2028\u2029]/u)).toHaveLength(2);
          expect(JSON.parse(written)).toEqual({
            customer: id,
            items: [{ product: PRODUCTS[2], score: 0.5 }],
          });
        },
      ),
    );
  });
});

describe('lists as CSV', () => {
  test('name schema and version in each row, and the place in the list from 1', () => {
    const { start, list: rows } = linesOf('csv');
    expect(start).toBe('schema,version,customer,rank,product,score\r\n');
    expect(rows('C1', list([0, 2], [1.5, NaN]))).toBe(
      'huitou.recommendation-lists/1,3,C1,1,tea,1.5\r\n' +
        'huitou.recommendation-lists/1,3,C1,2,"a ""cup""\u2028",\r\n',
    );
    expect(rows(null, list([0], [1]))).toBe('huitou.recommendation-lists/1,3,,1,tea,1\r\n');
    expect(rows('C1', list([], []))).toBe('');
  });

  test('hold nothing that a spreadsheet would run', () => {
    expect(linesOf('csv').list('@sum', list([1], [1]))).toBe(
      "huitou.recommendation-lists/1,3,'@sum,1,'=cmd,1\r\n",
    );
    expect(linesOf('csv', 'cart').start).toBe('schema,version,seed,rank,product,score\r\n');
  });
});
