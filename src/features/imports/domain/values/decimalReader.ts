import type { DecimalMark } from '../importTypes.ts';
import { CELL, type CellResult, type TextOf } from './cellResult.ts';
import { MAX_SCALE, parseDecimal } from './parseDecimal.ts';

const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;

/** The most units at each scale that stay exact when the column is brought to MAX_SCALE. */
const LIMITS = Array.from({ length: MAX_SCALE + 1 }, (_, scale) =>
  Math.floor(Number.MAX_SAFE_INTEGER / 10 ** (MAX_SCALE - scale)),
);

/** The signs that stand in front of amounts in most exports, as UTF-8. */
const SIGNS: readonly (readonly [string, readonly number[]])[] = [
  ['$', [0x24]],
  ['£', [0xc2, 0xa3]],
  ['¥', [0xc2, 0xa5]],
  ['€', [0xe2, 0x82, 0xac]],
  ['￥', [0xef, 0xbf, 0xa5]],
];

/** Letters of the longest cell that may be a number. */
const LONGEST = 80;

/**
 * Reads decimals from bytes. Plain ones (-12.50), also with such a sign and thousands separators
 * (¥1,204.50), without making a string; all others as `parseDecimal` does.
 */
export class DecimalReader {
  /** The number just read is units × 10^-scale. */
  units = NaN;
  scale = 0;
  /** Currency sign or code written beside it, as written. */
  currency: string | undefined = undefined;
  readonly #mark: DecimalMark;
  readonly #markByte: number;
  readonly #groupByte: number;
  readonly #textOf: TextOf;

  constructor(mark: DecimalMark, textOf: TextOf) {
    this.#mark = mark;
    this.#markByte = mark === '.' ? POINT : COMMA;
    this.#groupByte = mark === '.' ? COMMA : POINT;
    this.#textOf = textOf;
  }

  read(bytes: Uint8Array, start: number, end: number): CellResult {
    this.currency = undefined;
    const negative = start < end && bytes[start] === MINUS;
    let at = negative ? start + 1 : start;
    const first = bytes[at] ?? 0;
    if (at < end && (first > NINE || first < COMMA)) at += this.#signAt(bytes, at, end);
    const digitsFrom = at;
    let units = 0;
    let groupAt = -1;
    let groups = 0;
    let markAt = end;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      const digit = byte - ZERO;
      if (digit >= 0 && digit <= 9) {
        units = units * 10 + digit;
      } else if (byte === this.#markByte && markAt === end) {
        markAt = at;
      } else if (byte === this.#groupByte && markAt === end) {
        const before = groupAt < 0 ? at - digitsFrom : at - groupAt - 1;
        if (groupAt < 0 ? before < 1 || before > 3 : before !== 3) break;
        groupAt = at;
        groups++;
      } else {
        break;
      }
    }
    const marked = markAt === end ? 0 : 1;
    const digits = end - digitsFrom - marked - groups;
    const scale = marked === 0 ? 0 : end - markAt - 1;
    const isGrouped = groups === 0 || markAt - groupAt === 4;
    if (at < end || !isGrouped || digits === 0 || digits > 15 || scale > MAX_SCALE) {
      return this.#readText(bytes, start, end);
    }
    if (units > (LIMITS[scale] ?? 0)) return CELL.malformed;
    this.units = negative && units > 0 ? -units : units;
    this.scale = scale;
    return CELL.value;
  }

  /** Length of the currency sign at a position, which is taken as the cell's currency; 0 for none. */
  #signAt(bytes: Uint8Array, at: number, end: number): number {
    for (const [sign, spelt] of SIGNS) {
      if (bytes[at] !== spelt[0] || at + spelt.length > end) continue;
      if (!spelt.every((byte, i) => bytes[at + i] === byte)) continue;
      this.currency = sign;
      return spelt.length;
    }
    return 0;
  }

  #readText(bytes: Uint8Array, start: number, end: number): CellResult {
    this.units = NaN;
    this.scale = 0;
    this.currency = undefined;
    let at = start;
    while (at < end && (bytes[at] ?? 0) <= SPACE) at++;
    if (at === end) return CELL.missing;
    if (end - at > 3 * LONGEST) return CELL.malformed;
    const parsed = parseDecimal(this.#textOf(bytes, at, end), this.#mark);
    if (!parsed) return CELL.malformed;
    this.units = parsed.units;
    this.scale = parsed.scale;
    this.currency = parsed.currency;
    return CELL.value;
  }
}
