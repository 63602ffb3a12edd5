import {
  MISSING_CODE,
  type ColumnData,
  type NumberColumn,
  type TextColumn,
} from './columnTypes.ts';
import type { BuiltTable } from './columnBuilders.ts';
import { documentCodes } from './documentCodes.ts';

/**
 * The documents of one import in one table, in order of first appearance, each with a hash of its
 * content, by which a later import knows whether it brings something new.
 */
export type DocumentIndex = {
  /** Code of each document in the table's document dictionary. */
  readonly codes: Int32Array<ArrayBuffer>;
  /** Rows that each document has. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** Two 32-bit lanes of the content hash; independent of the order of lines. */
  readonly hashA: Int32Array<ArrayBuffer>;
  readonly hashB: Int32Array<ArrayBuffer>;
};

/**
 * Hashes the content of each document over all columns. A missing value adds nothing, so a table
 * that gains a column keeps its old hashes; decimals count by value (2.5 = 2.50); lines are summed,
 * so their order does not matter and identical lines still count.
 * Two different documents collide with probability about 2^-64.
 */
export function documentIndex(built: BuiltTable): DocumentIndex {
  const rowA = new Int32Array(built.rows);
  const rowB = new Int32Array(built.rows);
  for (const [name, data] of built.columns) addColumn(rowA, rowB, data, seedOf(name));

  const documents = documentCodes(built);
  const slotOf = new Int32Array(maximum(documents) + 1).fill(-1);
  const codes: number[] = [];
  const slots = new Int32Array(built.rows);
  for (let row = 0; row < built.rows; row++) {
    const code = documents[row] ?? MISSING_CODE;
    let slot = slotOf[code] ?? -1;
    if (slot < 0) {
      slot = codes.push(code) - 1;
      slotOf[code] = slot;
    }
    slots[row] = slot;
  }

  const rows = new Int32Array(codes.length);
  const hashA = new Int32Array(codes.length);
  const hashB = new Int32Array(codes.length);
  for (let row = 0; row < built.rows; row++) {
    const slot = slots[row] ?? 0;
    rows[slot] = (rows[slot] ?? 0) + 1;
    // A line's hash is mixed once more before it is summed, so that lines cannot trade cells.
    hashA[slot] = ((hashA[slot] ?? 0) + mixA(rowA[row] ?? 0)) | 0;
    hashB[slot] = ((hashB[slot] ?? 0) + mixB(rowB[row] ?? 0)) | 0;
  }
  return { codes: Int32Array.from(codes), rows, hashA, hashB };
}

function addColumn(rowA: Int32Array, rowB: Int32Array, data: ColumnData, seed: number): void {
  if (data.type === 'text') addTexts(rowA, rowB, data, seed);
  else addNumbers(rowA, rowB, data, seed);
}

/** Hashes the UTF-16 units twice, by different rules: a collision in one lane says nothing of the other. */
function addTexts(rowA: Int32Array, rowB: Int32Array, data: TextColumn, seed: number): void {
  const { text, offsets } = data;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    if (start === end) continue;
    let a = seed;
    let b = ~seed;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(((b << 5) | (b >>> 27)) ^ unit, 0x9e3779b1);
    }
    rowA[row] = ((rowA[row] ?? 0) + mixA(a)) | 0;
    rowB[row] = ((rowB[row] ?? 0) + mixB(b)) | 0;
  }
}

function addNumbers(rowA: Int32Array, rowB: Int32Array, data: NumberColumn, seed: number): void {
  const { values } = data;
  const unit = data.type === 'decimal' ? 10 ** data.scale : 1;
  const number = new Float64Array(1);
  const bits = new Int32Array(number.buffer);
  const whole = data.type === 'code' || data.type === 'flag';
  const missing = data.type === 'flag' ? 0 : MISSING_CODE;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    let word: number;
    if (whole) {
      if (value === missing) continue;
      word = value;
    } else {
      if (Number.isNaN(value)) continue;
      number[0] = value / unit + 0; // + 0 makes −0 the same as 0
      word = Math.imul(bits[0] ?? 0, 0x9e3779b1) ^ (bits[1] ?? 0);
    }
    const mixed = mixA(word ^ seed);
    rowA[row] = ((rowA[row] ?? 0) + mixed) | 0;
    rowB[row] = ((rowB[row] ?? 0) + mixB(mixed ^ word)) | 0;
  }
}

function maximum(values: Int32Array): number {
  let max = MISSING_CODE;
  for (const value of values) if (value > max) max = value;
  return max;
}

/** FNV-1a over the name's UTF-16 units. */
function seedOf(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h;
}

/** Finaliser of MurmurHash3 (Appleby, public domain). */
function mixA(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A second, differently seeded mixer (constants of Wellons' triple32 search, public domain). */
function mixB(word: number): number {
  let h = (word ^ 0x5bd1e995) | 0;
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb | 0);
  h = Math.imul(h ^ (h >>> 11), 0xac4c1b51 | 0);
  return h ^ (h >>> 15);
}
