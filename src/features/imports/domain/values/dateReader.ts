import type { DateOrder } from '../importTypes.ts';
import { CELL, type CellResult, type TextOf } from './cellResult.ts';
import {
  localMs,
  momentOf,
  orderEvidence,
  type DateParts,
  type OrderEvidence,
} from './dateParts.ts';
import { parseDate } from './parseDate.ts';
import { timeOfDay } from './parseTime.ts';

const SPACE = 0x20;
const SLASH = 0x2f;
const MINUS = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const LETTER_T = 0x54;
const ZERO = 0x30;

/** The longest date that is worth remembering; longer ones are read afresh. */
const REMEMBERED = 32;

/**
 * Reads dates from bytes. Lines of one order follow each other, so most cells repeat the one
 * before and are not read at all; all-digit dates are read without making a string.
 */
export class DateReader {
  /** The date just read: epoch ms if its local time were UTC; NaN where there is none such. */
  localMs = NaN;
  /** East of UTC where the cell says so. */
  offsetMs: number | undefined = undefined;
  twoDigitYear = false;
  evidence: OrderEvidence = 'none';

  readonly #order: DateOrder;
  readonly #textOf: TextOf;
  readonly #parse: (text: string) => DateParts | undefined;
  readonly #last = new Uint8Array(REMEMBERED);
  #lastLength = -1;
  #lastResult: CellResult = CELL.missing;
  #at = 0;

  /**
   * @param order how numeric dates with the year last are read
   * @param parse reads what is not all digits; other ways to write a date than the usual ones
   */
  constructor(
    order: DateOrder,
    textOf: TextOf,
    parse: (text: string) => DateParts | undefined = parseDate,
  ) {
    this.#order = order;
    this.#textOf = textOf;
    this.#parse = parse;
  }

  read(bytes: Uint8Array, start: number, end: number): CellResult {
    if (this.#isLast(bytes, start, end)) return this.#lastResult;
    const result = this.#readDigits(bytes, start, end) ?? this.#readText(bytes, start, end);
    this.#lastResult = result;
    this.#lastLength = end - start <= REMEMBERED ? end - start : -1;
    for (let i = 0; i < this.#lastLength; i++) this.#last[i] = bytes[start + i] ?? 0;
    return result;
  }

  #isLast(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start !== this.#lastLength) return false;
    // From the end, where times differ first.
    for (let i = end - start - 1; i >= 0; i--) if (bytes[start + i] !== this.#last[i]) return false;
    return true;
  }

  /** '2010-12-01 08:26:00', '2010/12/1', '1/12/2010 8:26'; undefined for anything else. */
  #readDigits(bytes: Uint8Array, start: number, end: number): CellResult | undefined {
    this.#at = start;
    const first = this.#number(bytes, end);
    const firstDigits = this.#at - start;
    const separator = bytes[this.#at++];
    if (separator !== MINUS && separator !== SLASH && separator !== DOT) return undefined;
    const secondStart = this.#at;
    const second = this.#number(bytes, end);
    const secondDigits = this.#at - secondStart;
    if (bytes[this.#at++] !== separator) return undefined;
    const thirdStart = this.#at;
    const third = this.#number(bytes, end);
    const thirdDigits = this.#at - thirdStart;
    if (this.#at > end || second < 0 || secondDigits > 2) return undefined;
    const yearFirst = firstDigits === 4 && thirdDigits <= 2 && thirdDigits > 0;
    if (!yearFirst && !(firstDigits <= 2 && firstDigits > 0 && thirdDigits === 4)) return undefined;
    // 0000 is no year; what it stands for is up to #parse.
    if (yearFirst && first === 0) return undefined;

    const timeMs = this.#time(bytes, end);
    if (timeMs === undefined) return undefined;
    this.twoDigitYear = false;
    this.offsetMs = undefined;
    if (yearFirst) {
      this.evidence = 'none';
      this.localMs = momentOf(first, second, third, timeMs);
    } else {
      const parts = {
        form: 'numeric',
        first,
        second,
        year: third,
        twoDigitYear: false,
        timeMs,
        offsetMs: undefined,
      } as const;
      this.evidence = orderEvidence(parts);
      this.localMs = localMs(parts, this.#order);
    }
    return Number.isNaN(this.localMs) ? CELL.impossible : CELL.value;
  }

  /** Milliseconds since midnight of 'H:MM' or 'H:MM:SS' up to the end; 0 where nothing is left. */
  #time(bytes: Uint8Array, end: number): number | undefined {
    if (this.#at === end) return 0;
    const gap = bytes[this.#at++];
    if (gap !== SPACE && gap !== LETTER_T) return undefined;
    const hoursStart = this.#at;
    const hours = this.#number(bytes, end);
    if (hours < 0 || this.#at - hoursStart > 2 || bytes[this.#at++] !== COLON) return undefined;
    const minutesStart = this.#at;
    const minutes = this.#number(bytes, end);
    if (this.#at - minutesStart !== 2 || this.#at > end) return undefined;
    if (this.#at === end) return timeOfDay(hours, minutes, 0);
    if (bytes[this.#at++] !== COLON) return undefined;
    const secondsStart = this.#at;
    const seconds = this.#number(bytes, end);
    if (this.#at !== end || end - secondsStart !== 2) return undefined;
    return timeOfDay(hours, minutes, seconds);
  }

  /** The digits from here on; −1 where there is none, or more than four. */
  #number(bytes: Uint8Array, end: number): number {
    let value = 0;
    const start = this.#at;
    while (this.#at < end) {
      const digit = (bytes[this.#at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      this.#at++;
    }
    return this.#at === start || this.#at - start > 4 ? -1 : value;
  }

  #readText(bytes: Uint8Array, start: number, end: number): CellResult {
    let at = start;
    while (at < end && (bytes[at] ?? 0) <= SPACE) at++;
    // No way to write a date is longer than 200 bytes.
    if (at < end && end - at <= 200) return this.#readParts(this.#textOf(bytes, at, end));
    return this.#nothing(at === end ? CELL.missing : CELL.malformed);
  }

  /** Reads a date that is not one cell's bytes. */
  readText(text: string): CellResult {
    this.#lastLength = -1;
    return this.#readParts(text);
  }

  #readParts(text: string): CellResult {
    const parts = this.#parse(text);
    if (!parts) return this.#nothing(CELL.malformed);
    this.evidence = orderEvidence(parts);
    this.offsetMs = parts.offsetMs;
    this.twoDigitYear = parts.twoDigitYear;
    this.localMs = localMs(parts, this.#order);
    return Number.isNaN(this.localMs) ? CELL.impossible : CELL.value;
  }

  #nothing(result: CellResult): CellResult {
    this.localMs = NaN;
    this.offsetMs = undefined;
    this.twoDigitYear = false;
    this.evidence = 'none';
    return result;
  }
}
