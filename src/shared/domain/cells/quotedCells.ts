import { CELL_LIMIT } from './cellBatch.ts';
import { afterBreak, countBreaks } from './lineBreaks.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** How far a quoted cell is followed to see whether its quote closes at all. */
const LOOKAHEAD = 1 << 24;

export const NEEDS_MORE = -1;
export const UNCLOSED = -2;
/** A quote that stands for itself, and a line break: what is met inside a cell. */
const DOUBLED = -3;
const LINE = -4;

/** Text that lies in bytes[…, end), with a line feed as sentinel at `end`. */
export type Text = {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** Whether the file ends there. */
  readonly last: boolean;
};

/**
 * Reads the cells that open with a quote.
 *
 * A quote inside that is neither doubled nor at the cell's end counts as text on the cell's first
 * line, and as the sign that its own quote was never closed on a later one.
 *
 * Remembers how far it has looked in vain, so that work stays linear where many quotes open and
 * none closes: from any place in [#insideFrom, #insideUntil), being inside quotes, no closing quote
 * comes before #insideUntil. That holds for each opening quote in between as soon as the run of
 * quotes right behind it is over, because the earlier attempt was inside quotes there too.
 */
export class QuotedCells {
  /** The cell just read, its doubled quotes made single; in the scratch area where it had any. */
  start = 0;
  end = 0;
  /** Line breaks inside it. */
  breaks = 0;
  /** Where the line after the one with its opening quote begins; −1 where that is not known. */
  nextLine = -1;
  /** Where the next cell's text may be written: behind the data, which it never exceeds in length. */
  scratch = 0;
  /** Bytes looked at so far. */
  examined = 0;

  readonly #delimiter: number;
  #insideFrom = 0;
  #insideUntil = 0;

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  /** The data have moved towards the front by so many bytes. */
  moved(by: number): void {
    this.#insideFrom -= by;
    this.#insideUntil -= by;
  }

  /** @returns the position after the cell that opens at `open`; NEEDS_MORE; or UNCLOSED */
  read(text: Text, open: number): number {
    const { bytes, end, last } = text;
    let at = open + 1;
    let from = at;
    let escaped = false;
    let jumped = false;
    this.breaks = 0;
    this.nextLine = -1;
    for (;;) {
      if (at < this.#insideUntil && open >= this.#insideFrom && bytes[at] !== QUOTE) {
        this.examined += at - from;
        if (this.nextLine < 0) this.#findNextLine(bytes, at);
        at = from = this.#insideUntil;
        jumped = true;
      }
      let byte = bytes[at];
      while (byte !== QUOTE && byte !== LF && byte !== CR) byte = bytes[++at];
      const result = at >= end ? UNCLOSED : byte === QUOTE ? this.#afterQuote(text, at) : LINE;
      if (result === NEEDS_MORE || (!last && (at >= end || (byte === CR && at + 1 === end)))) {
        return this.#stopped(open, from, at, NEEDS_MORE);
      }
      if (result === DOUBLED) {
        escaped = true;
        at += 2;
      } else if (result === LINE) {
        at += byte === CR && bytes[at + 1] === LF && at + 1 < end ? 2 : 1;
        this.breaks++;
        if (this.nextLine < 0) this.nextLine = at;
      } else if (result >= 0) {
        if (jumped) this.breaks = countBreaks(bytes, open, at);
        this.#keep(bytes, open + 1, at, escaped || jumped);
        return result;
      } else if (at >= end || this.nextLine >= 0) {
        return this.#stopped(open, from, at, UNCLOSED);
      } else {
        at++;
      }
      if (at - open > LOOKAHEAD) return this.#stopped(open, from, at, UNCLOSED);
    }
  }

  /** What a quote at `at` is: doubled, the end of the cell (then where that is), or UNCLOSED. */
  #afterQuote({ bytes, end, last }: Text, at: number): number {
    if (at + 1 === end) return last ? end : NEEDS_MORE;
    if (bytes[at + 1] === QUOTE) return DOUBLED;
    let next = at + 1;
    for (;;) {
      const byte = bytes[next];
      if (byte === this.#delimiter || byte === LF || byte === CR) break;
      if (byte !== SPACE && byte !== TAB) return UNCLOSED;
      next++;
    }
    return next === end && !last ? NEEDS_MORE : next;
  }

  #findNextLine(bytes: Uint8Array, from: number): void {
    this.nextLine = afterBreak(bytes, from, this.#insideUntil);
    this.examined += (this.nextLine < 0 ? this.#insideUntil : this.nextLine) - from;
  }

  /** Remembers what an attempt that ends at `at` has learnt. */
  #stopped(open: number, from: number, at: number, result: number): number {
    this.examined += at - from;
    if (open < this.#insideFrom || open >= this.#insideUntil) this.#insideFrom = open;
    this.#insideUntil = at;
    return result;
  }

  #keep(bytes: Uint8Array, start: number, end: number, escaped: boolean): void {
    this.start = start;
    this.end = end;
    if (!escaped || end - start > CELL_LIMIT) return;
    let to = this.scratch;
    this.start = to;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      bytes[to++] = byte;
      if (byte === QUOTE && at + 1 < end && bytes[at + 1] === QUOTE) at++;
    }
    this.end = this.scratch = to;
  }
}
