import type { ColumnData, NumberColumn, TextColumn } from './columnTypes.ts';

type PackedArray =
  | Uint8Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** A column of one segment as it is stored. */
export type PackedColumn = PackedNumbers | PackedText;

/**
 * The narrowest array that holds value ÷ unit − base exactly. Halves what an import writes and a
 * start reads.
 */
type PackedNumbers = {
  readonly type: NumberColumn['type'];
  readonly rows: number;
  readonly base: number;
  /** 1000 where every instant is a whole second, else 1. */
  readonly unit: number;
  readonly scale: number;
  /** Empty where all values equal `base`. */
  readonly packed: PackedArray;
};

type PackedText = {
  readonly type: 'text';
  readonly rows: number;
  readonly text: string;
  /** One more than there are rows, from 0. */
  readonly offsets: Uint32Array<ArrayBuffer>;
};

const INT32_SPAN = 0x7fffffff;

/** Packs a column, or the rows [start, end) of it. */
export function packColumn(data: ColumnData, start: number, end: number): PackedColumn {
  return data.type === 'text' ? packText(data, start, end) : packNumbers(data, start, end);
}

function packText(data: TextColumn, start: number, end: number): PackedText {
  const from = data.offsets[start] ?? 0;
  const to = data.offsets[end] ?? from;
  const offsets = data.offsets.slice(start, end + 1);
  for (let i = 0; i < offsets.length; i++) offsets[i] = (offsets[i] ?? 0) - from;
  return { type: 'text', rows: end - start, text: data.text.slice(from, to), offsets };
}

function packNumbers(data: NumberColumn, start: number, end: number): PackedNumbers {
  const { type, values } = data;
  const scale = data.type === 'decimal' ? data.scale : 0;
  const rows = end - start;
  const shape = { type, rows, scale };

  let min = Infinity;
  let max = -Infinity;
  let whole = true;
  let seconds = type === 'instant';
  for (let i = start; i < end; i++) {
    const value = values[i] ?? NaN;
    // NaN fails both comparisons and is not whole, which keeps the column at full width.
    if (value < min) min = value;
    if (value > max) max = value;
    if (whole && !Number.isSafeInteger(value)) whole = false;
    if (seconds && value % 1000 !== 0) seconds = false;
  }
  if (!whole) {
    return { ...shape, base: 0, unit: 1, packed: Float64Array.from(values.subarray(start, end)) };
  }
  const unit = seconds ? 1000 : 1;
  const span = (max - min) / unit;
  if (span === 0) return { ...shape, base: min, unit, packed: new Uint8Array(0) };
  if (span > INT32_SPAN) {
    return { ...shape, base: 0, unit: 1, packed: Float64Array.from(values.subarray(start, end)) };
  }
  const packed =
    span < 0x100
      ? new Uint8Array(rows)
      : span < 0x8000
        ? new Int16Array(rows)
        : new Int32Array(rows);
  for (let i = 0; i < rows; i++) packed[i] = ((values[start + i] ?? 0) - min) / unit;
  return { ...shape, base: min, unit, packed };
}

/** The column as it was before packing. */
export function unpackColumn(column: PackedColumn): ColumnData {
  switch (column.type) {
    case 'code':
      return { type: 'code', values: widen(column, new Int32Array(column.rows)) };
    case 'flag':
      return { type: 'flag', values: widen(column, new Uint8Array(column.rows)) };
    case 'decimal':
      return {
        type: 'decimal',
        values: widen(column, new Float64Array(column.rows)),
        scale: column.scale,
      };
    case 'instant':
    case 'money':
      return { type: column.type, values: widen(column, new Float64Array(column.rows)) };
    case 'text':
      return { type: 'text', text: column.text, offsets: column.offsets };
  }
}

function widen<A extends Int32Array | Uint8Array | Float64Array>(
  column: PackedNumbers,
  into: A,
): A {
  const { packed, base, unit } = column;
  if (packed.length === 0) {
    into.fill(base);
  } else if (base === 0 && unit === 1) {
    into.set(packed);
  } else {
    for (let i = 0; i < into.length; i++) into[i] = (packed[i] ?? 0) * unit + base;
  }
  return into;
}
