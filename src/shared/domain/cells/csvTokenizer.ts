import { batchArrays, batchOf, type BatchArrays } from './batchArrays.ts';
import { CELL_LIMIT, ROW_FLAG, type CellBatch } from './cellBatch.ts';
import { countBreaks, isBreak } from './lineBreaks.ts';
import { NEEDS_MORE, QuotedCells, UNCLOSED, type Text } from './quotedCells.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** A row that is longer than this is given up. */
const ROW_LIMIT = 1 << 25;

/**
 * Cuts UTF-8 text into rows and cells (RFC 4180 with any delimiter, line breaks CR, LF or CRLF),
 * in chunks of any size, without making strings.
 *
 * Where a quote is never closed (see `QuotedCells`), the row is reported as `unclosedQuote`, and
 * reading goes on with the line after the one on which that quote stands. So one lost quote costs
 * one line, not the rest of the file. Work is linear in the file's length, whatever it holds.
 */
export class CsvTokenizer {
  readonly #delimiter: number;
  readonly #needed: number;
  /** 1 for the bytes that end an unquoted cell. */
  readonly #special = new Uint8Array(256);
  readonly #quoted: QuotedCells;

  /** Data lie in [#from, #end), a line feed as sentinel at #end, unescaped cells after that. */
  #bytes = new Uint8Array(0);
  #from = 0;
  #end = 0;

  #line = 1;
  /** A row ended with CR at the very end of a chunk: a LF that follows belongs to it. */
  #lfMayFollow = false;
  /** In the rest of a row that was given up. */
  #skipping = false;
  /** Bytes that must be there before an unfinished row is tried again. */
  #retryAt = 0;
  #examined = 0;

  readonly #rows: BatchArrays;
  #rowCount = 0;

  /**
   * @param delimiter one ASCII character
   * @param columns cells that a row is expected to have
   * @param needed of these, the cells that it must have (the last columns may be nameless ones)
   */
  constructor(delimiter: string, columns: number, needed = columns) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quoted = new QuotedCells(this.#delimiter);
    this.#needed = needed;
    for (const byte of [this.#delimiter, LF, CR]) this.#special[byte] = 1;
    this.#rows = batchArrays(columns);
  }

  /** Bytes looked at so far, those looked at twice counting twice: the measure of work. */
  get examined(): number {
    return this.#examined + this.#quoted.examined;
  }

  /**
   * Reads on. Rows that are complete are handed over in batches, in order; blank lines are left out.
   * @param last whether the file ends with this chunk
   */
  read(chunk: Uint8Array, last: boolean, each: (batch: CellBatch) => void): void {
    this.#append(chunk);
    if (this.#lfMayFollow && this.#from < this.#end) {
      if (this.#bytes[this.#from] === LF) this.#from++;
      this.#lfMayFollow = false;
    }
    if (this.#skipping) this.#skip(last);
    if (!last && this.#end - this.#from < this.#retryAt) return;
    this.#retryAt = 0;
    let more = this.#from < this.#end;
    while (more) {
      more = this.#tokenize(last);
      if (this.#rowCount > 0) each(batchOf(this.#rows, this.#bytes, this.#rowCount));
    }
    // An unfinished row is tried again once there is twice as much of it, so that long rows that
    // come in many chunks cost no more than about twice their length.
    const kept = this.#end - this.#from;
    if (!this.#skipping) this.#retryAt = Math.min(2 * kept, ROW_LIMIT + 1);
  }

  #append(chunk: Uint8Array): void {
    const kept = this.#end - this.#from;
    const needed = 2 * (kept + chunk.length) + 2;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(needed + (needed >> 1));
      wider.set(this.#bytes.subarray(this.#from, this.#end));
      this.#bytes = wider;
    } else {
      this.#bytes.copyWithin(0, this.#from, this.#end);
    }
    this.#bytes.set(chunk, kept);
    this.#quoted.moved(this.#from);
    this.#from = 0;
    this.#end = kept + chunk.length;
    this.#bytes[this.#end] = LF;
    this.#quoted.scratch = this.#end + 1;
  }

  /** Fills one batch. @returns whether there may be more rows in what is there */
  #tokenize(last: boolean): boolean {
    const bytes = this.#bytes;
    const special = this.#special;
    const quoted = this.#quoted;
    const { starts, ends, columns, capacity } = this.#rows;
    const delimiter = this.#delimiter;
    const end = this.#end;
    const text: Text = { bytes, end, last };
    let at = this.#from;
    let line = this.#line;
    let rows = 0;
    let unfinished = false;

    while (at < end && rows < capacity) {
      const rowStart = at;
      const rowLine = line;
      const firstCell = rows * columns;
      let count = 0;
      let spilled = false;
      let flag: number = ROW_FLAG.whole;
      let rowEnd = 0;
      for (;;) {
        let start = at;
        let stop: number;
        if (bytes[at] === QUOTE) {
          at = quoted.read(text, at);
          if (at < 0) break;
          start = quoted.start;
          stop = quoted.end;
          line += quoted.breaks;
        } else {
          while (special[bytes[at] ?? LF] === 0) at++;
          stop = at;
        }
        if (count < columns) {
          starts[firstCell + count] = start;
          ends[firstCell + count] = stop;
        } else if (stop > start) {
          spilled = true;
        }
        count++;
        if (bytes[at] !== delimiter) break;
        at++;
      }

      if (at === NEEDS_MORE || (at === end && !last)) {
        at = rowStart;
        line = rowLine;
        unfinished = end - rowStart <= ROW_LIMIT;
        if (unfinished) break;
        this.#examined += end - rowStart;
        this.#close(rows++, 0, ROW_FLAG.cellTooLong, rowLine, rowStart, rowStart);
        line += 1 + countBreaks(bytes, rowStart, end);
        at = end;
        this.#skipping = true;
        break;
      }
      if (at === UNCLOSED) {
        flag = ROW_FLAG.unclosedQuote;
        this.#skipping = quoted.nextLine < 0;
        rowEnd = at = this.#skipping ? end : quoted.nextLine;
        while (rowEnd > rowStart && isBreak(bytes[rowEnd - 1])) rowEnd--;
      } else {
        rowEnd = at;
        if (bytes[at] === CR) {
          if (at + 1 === end) this.#lfMayFollow = !last;
          else if (bytes[at + 1] === LF) at++;
        }
        at++;
        const cells = Math.min(count, columns);
        if (!spilled && isBlankRow(bytes, starts, ends, firstCell, cells)) {
          this.#examined += at - rowStart;
          line++;
          continue;
        }
        if (count < this.#needed || spilled) flag = ROW_FLAG.ragged;
      }
      this.#examined += at - rowStart;
      line++;
      this.#close(rows++, count, flag, rowLine, rowStart, rowEnd);
      if (this.#skipping) break;
    }
    this.#from = Math.min(at, end);
    this.#line = line;
    this.#rowCount = rows;
    if (this.#skipping) this.#skip(last);
    return !unfinished && !this.#skipping && this.#from < end;
  }

  /** Completes a row: missing cells become empty, cells that are too long take it out. */
  #close(
    row: number,
    count: number,
    flag: number,
    line: number,
    rowStart: number,
    rowEnd: number,
  ): void {
    const { starts, ends, columns, lines, flags, counts, rawStarts, rawEnds } = this.#rows;
    const firstCell = row * columns;
    for (let c = count; c < columns; c++) {
      starts[firstCell + c] = rowStart;
      ends[firstCell + c] = rowStart;
    }
    if (rowEnd - rowStart > ROW_LIMIT) {
      rowEnd = rowStart;
      flag = ROW_FLAG.cellTooLong;
    }
    if (rowEnd - rowStart > CELL_LIMIT) {
      for (let c = firstCell; c < firstCell + columns; c++) {
        const start = starts[c] ?? 0;
        if ((ends[c] ?? 0) - start <= CELL_LIMIT) continue;
        ends[c] = start;
        if (flag === ROW_FLAG.whole) flag = ROW_FLAG.cellTooLong;
      }
    }
    lines[row] = line;
    flags[row] = flag;
    counts[row] = count;
    rawStarts[row] = rowStart;
    rawEnds[row] = rowEnd;
  }

  /** Leaves out everything up to the next line break. */
  #skip(last: boolean): void {
    const bytes = this.#bytes;
    let at = this.#from;
    while (at < this.#end && !isBreak(bytes[at])) at++;
    this.#examined += at - this.#from;
    this.#from = at;
    if (at === this.#end) return;
    this.#from++;
    if (bytes[at] === CR) {
      if (at + 1 === this.#end) this.#lfMayFollow = !last;
      else if (bytes[at + 1] === LF) this.#from++;
    }
    this.#skipping = false;
  }
}

/** Whether all cells of a row are empty or blank. */
function isBlankRow(
  bytes: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  first: number,
  count: number,
): boolean {
  for (let cell = first; cell < first + count; cell++) {
    const end = ends[cell] ?? 0;
    for (let at = starts[cell] ?? 0; at < end; at++) if ((bytes[at] ?? 0) > SPACE) return false;
  }
  return true;
}
