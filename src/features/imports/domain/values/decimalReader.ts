import type { DecimalMark } from '../importTypes.ts';
import { CELL, type CellResult, type TextOf } from './cellResult.ts';
import { MAX_SCALE, parseDecimal } from './parseDecimal.ts';

const MINUS = 0x2d;
const ZERO = 0x30;
const SPACE = 0x20;

/** The most units at each scale that stay exact when the column is brought to MAX_SCALE. */
const LIMITS = Array.from({ length: MAX_SCALE + 1 }, (_, scale) =>
  Math.floor(Number.MAX_SAFE_INTEGER / 10 ** (MAX_SCALE - scale)),
);

/** Reads decimals from bytes; plain ones (-12.50) without making a string. */
export class DecimalReader {
  /** The number just read is units × 10^-scale. */
  units = NaN;
  scale = 0;
  /** Currency sign or code written beside it, as written. */
  currency: string | undefined = undefined;
  readonly #mark: DecimalMark;
  readonly #markByte: number;
  readonly #textOf: TextOf;

  constructor(mark: DecimalMark, textOf: TextOf) {
    this.#mark = mark;
    this.#markByte = mark.charCodeAt(0);
    this.#textOf = textOf;
  }

  read(bytes: Uint8Array, start: number, end: number): CellResult {
    this.currency = undefined;
    const negative = bytes[start] === MINUS;
    let at = negative ? start + 1 : start;
    const digitsFrom = at;
    let units = 0;
    let markAt = end;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      const digit = byte - ZERO;
      if (digit >= 0 && digit <= 9) units = units * 10 + digit;
      else if (byte === this.#markByte && markAt === end) markAt = at;
      else return this.#readText(bytes, start, end);
    }
    const length = end - digitsFrom;
    const scale = markAt === end ? 0 : end - markAt - 1;
    const marked = markAt === end ? 0 : 1;
    if (length === marked || length - marked > 15 || scale > MAX_SCALE) {
      return this.#readText(bytes, start, end);
    }
    if (units > (LIMITS[scale] ?? 0)) return CELL.malformed;
    this.units = negative && units > 0 ? -units : units;
    this.scale = scale;
    return CELL.value;
  }

  #readText(bytes: Uint8Array, start: number, end: number): CellResult {
    this.units = NaN;
    this.scale = 0;
    let at = start;
    while (at < end && (bytes[at] ?? 0) <= SPACE) at++;
    if (at === end) return CELL.missing;
    const text = this.#textOf(bytes, start, end);
    const parsed = text.length > 80 ? undefined : parseDecimal(text, this.#mark);
    if (!parsed) return CELL.malformed;
    this.units = parsed.units;
    this.scale = parsed.scale;
    this.currency = parsed.currency;
    return CELL.value;
  }
}
