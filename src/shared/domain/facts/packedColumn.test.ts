import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextBuilder } from './columnBuilders.ts';
import type { ColumnData, NumberColumn, TextColumn } from './columnTypes.ts';
import { missingColumn } from './missingColumn.ts';
import { packColumn, unpackColumn, type PackedColumn } from './packedColumn.ts';
import { textAt } from './textAt.ts';

const number = fc.oneof(
  fc.constant(NaN),
  fc.integer({ min: -3, max: 300 }),
  fc.integer(),
  fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }),
);
const numbers = fc.oneof(
  fc.array(number, { maxLength: 40 }),
  fc.array(fc.integer({ min: 5, max: 9 }), { maxLength: 40 }),
  fc.array(
    fc.integer({ min: 0, max: 2_000_000_000 }).map((s) => s * 1000),
    { maxLength: 40 },
  ),
);

const column: fc.Arbitrary<NumberColumn> = fc.oneof(
  numbers.map((v): NumberColumn => ({ type: 'money', values: Float64Array.from(v) })),
  numbers.map((v): NumberColumn => ({ type: 'instant', values: Float64Array.from(v) })),
  numbers.map((v): NumberColumn => ({ type: 'decimal', values: Float64Array.from(v), scale: 2 })),
  fc
    .array(fc.integer({ min: -1, max: 2_000_000_000 }))
    .map((v): NumberColumn => ({ type: 'code', values: Int32Array.from(v) })),
  fc.array(fc.nat(255)).map((v): NumberColumn => ({ type: 'flag', values: Uint8Array.from(v) })),
);

function textColumn(texts: readonly string[]): TextColumn {
  const builder = new TextBuilder();
  for (const text of texts) builder.push(text);
  const data = builder.finish() ?? missingColumn('text', texts.length);
  if (data.type !== 'text') throw new TypeError('not a text column');
  return data;
}

/** The numbers that are stored; a text stores none. */
function packedNumbers(column: PackedColumn) {
  return column.type === 'text' ? [] : column.packed;
}

describe('packColumn', () => {
  test('gives back exactly what it packed', () => {
    fc.assert(
      fc.property(column, (data) => {
        expect(unpackColumn(packColumn(data, 0, data.values.length))).toEqual(data);
      }),
      { numRuns: 500 },
    );
  });

  test('stores nothing for a column of one value', () => {
    const data: ColumnData = { type: 'code', values: new Int32Array(1000).fill(7) };
    expect(packedNumbers(packColumn(data, 0, 1000)).length).toBe(0);
  });

  test('stores whole seconds in half the width', () => {
    const values = Float64Array.from({ length: 10 }, (_, i) => Date.UTC(2011, i, 9, 8, 26));
    expect(packedNumbers(packColumn({ type: 'instant', values }, 0, 10))).toBeInstanceOf(
      Int32Array,
    );
  });

  test('packs only the rows asked for', () => {
    const data: ColumnData = { type: 'code', values: Int32Array.of(5, 900_000, 900_001, 4) };
    const packed = packColumn(data, 1, 3);
    expect(packedNumbers(packed)).toBeInstanceOf(Uint8Array);
    expect(unpackColumn(packed)).toEqual({
      type: 'code',
      values: Int32Array.of(900_000, 900_001),
    });
  });

  test('gives back the texts of the rows asked for', () => {
    const letter = fc.constantFrom('a', 'b', '好', '\ud83d', '\ude00');
    const texts = fc.array(fc.string({ unit: letter, maxLength: 6 }), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (all, a, b) => {
        const [start, end] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)];
        const data = unpackColumn(packColumn(textColumn(all), start, end));
        if (data.type !== 'text') throw new TypeError('not a text column');
        const read = Array.from({ length: end - start }, (_, row) => textAt(data, row));
        expect(read).toEqual(all.slice(start, end));
      }),
    );
  });

  test('keeps more texts than a builder first has room for', () => {
    const all = Array.from({ length: 5000 }, (_, i) => (i % 3 === 0 ? '' : `评论 ${i}`));
    const data = textColumn(all);
    expect(all.map((_, row) => textAt(data, row))).toEqual(all);
    expect(textAt(data, all.length)).toBe('');
  });
});
