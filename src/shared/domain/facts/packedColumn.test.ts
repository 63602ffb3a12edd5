import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColumnData } from './columnTypes.ts';
import { packColumn, unpackColumn } from './packedColumn.ts';

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

const column: fc.Arbitrary<ColumnData> = fc.oneof(
  numbers.map((v): ColumnData => ({ type: 'money', values: Float64Array.from(v) })),
  numbers.map((v): ColumnData => ({ type: 'instant', values: Float64Array.from(v) })),
  numbers.map((v): ColumnData => ({ type: 'decimal', values: Float64Array.from(v), scale: 2 })),
  fc
    .array(fc.integer({ min: -1, max: 2_000_000_000 }))
    .map((v): ColumnData => ({ type: 'code', values: Int32Array.from(v) })),
  fc.array(fc.nat(255)).map((v): ColumnData => ({ type: 'flag', values: Uint8Array.from(v) })),
);

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
    expect(packColumn(data, 0, 1000).packed.length).toBe(0);
  });

  test('stores whole seconds in half the width', () => {
    const values = Float64Array.from({ length: 10 }, (_, i) => Date.UTC(2011, i, 9, 8, 26));
    expect(packColumn({ type: 'instant', values }, 0, 10).packed).toBeInstanceOf(Int32Array);
  });

  test('packs only the rows asked for', () => {
    const data: ColumnData = { type: 'code', values: Int32Array.of(5, 900_000, 900_001, 4) };
    const packed = packColumn(data, 1, 3);
    expect(packed.packed).toBeInstanceOf(Uint8Array);
    expect(unpackColumn(packed).values).toEqual(Int32Array.of(900_000, 900_001));
  });
});
