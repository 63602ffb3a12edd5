import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BuiltTable } from './columnBuilders.ts';
import type { ColumnData } from './columnTypes.ts';
import { documentIndex } from './documentIndex.ts';
import { orderLines, reviews } from './factTables.ts';

type Line = { order: number; product: number; units: number; scale?: number };

function table(lines: readonly Line[], scale = 0): BuiltTable {
  const columns = new Map<string, ColumnData>([
    ['order', { type: 'code', values: Int32Array.from(lines, (line) => line.order) }],
    ['product', { type: 'code', values: Int32Array.from(lines, (line) => line.product) }],
    [
      'quantity',
      {
        type: 'decimal',
        values: Float64Array.from(lines, (line) => line.units * 10 ** scale),
        scale,
      },
    ],
  ]);
  return { table: orderLines, rows: lines.length, columns };
}

/** Hash of each document as text, by code. */
function hashes(built: BuiltTable): Map<number, string> {
  const index = documentIndex(built);
  return new Map(
    Array.from(index.codes, (code, i) => [
      code,
      `${index.rows[i]}:${index.hashA[i]}:${index.hashB[i]}`,
    ]),
  );
}

const lines = fc.array(fc.record({ order: fc.nat(3), product: fc.nat(4), units: fc.nat(5) }), {
  minLength: 1,
  maxLength: 12,
});

describe('documentIndex', () => {
  test('does not depend on the order of lines, nor on how many decimals a file writes', () => {
    fc.assert(
      fc.property(lines, fc.nat(3), (all, scale) => {
        expect(hashes(table([...all].reverse(), scale))).toEqual(hashes(table(all)));
      }),
    );
  });

  test('tells documents apart exactly when their lines differ', () => {
    const content = (all: readonly Line[], order: number) =>
      all
        .filter((line) => line.order === order)
        .map(({ product, units }) => `${product}x${units}`)
        .sort()
        .join();
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const old = hashes(table(before));
        for (const [order, hash] of hashes(table(after))) {
          expect(hash === old.get(order)).toBe(content(before, order) === content(after, order));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tells texts apart, and the columns that they stand in', () => {
    const letter = fc.constantFrom('a', 'b', '好', '\ud83d', '\ude00');
    const text = fc.string({ unit: letter, maxLength: 3 });
    const review = (title: string, body: string): BuiltTable => ({
      table: reviews,
      rows: 1,
      columns: new Map<string, ColumnData>([
        ['review', { type: 'code', values: Int32Array.of(0) }],
        ['title', { type: 'text', text: title, offsets: Uint32Array.of(0, title.length) }],
        ['body', { type: 'text', text: body, offsets: Uint32Array.of(0, body.length) }],
      ]),
    });
    fc.assert(
      fc.property(text, text, text, text, (titleA, bodyA, titleB, bodyB) => {
        const same = titleA === titleB && bodyA === bodyB;
        expect(hashes(review(titleA, bodyA)).get(0) === hashes(review(titleB, bodyB)).get(0)).toBe(
          same,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('counts identical lines', () => {
    const line = { order: 0, product: 1, units: 1 };
    expect(hashes(table([line, line]))).not.toEqual(hashes(table([line])));
  });

  test('takes a column that is there but empty like one that is not there', () => {
    const built = table([{ order: 0, product: 1, units: 1 }]);
    const columns = new Map(built.columns);
    columns.set('brand', { type: 'code', values: Int32Array.of(-1) });
    columns.set('amount', { type: 'money', values: Float64Array.of(NaN) });
    columns.set('note', { type: 'text', text: '', offsets: Uint32Array.of(0, 0) });
    expect(hashes({ ...built, columns })).toEqual(hashes(built));
  });
});
