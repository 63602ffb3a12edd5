import { BATCH_CELLS, CELL_LIMIT, ROW_FLAG, type CellBatch } from './cellBatch.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** How far a quoted cell is followed to see whether its quote closes at all. */
const LOOKAHEAD = 1 << 24;
/** A row that is longer than this is given up. */
const ROW_LIMIT = 1 << 25;

const NEEDS_MORE = -1;
const UNCLOSED = -2;

/**
 * Cuts UTF-8 text into rows and cells (RFC 4180 with any delimiter, line breaks CR, LF or CRLF),
 * in chunks of any size, without making strings.
 *
 * Lenient where it is safe: a quote inside a quoted cell that is neither doubled nor at the cell's
 * end counts as text, as long as the cell has not left its first line. On a later line it is the
 * sign that the cell's own quote was never closed: then the row is reported as `unclosedQuote`, and
 * reading goes on with the line after the one on which that quote stands. The same happens where
 * the file ends inside quotes. So one lost quote costs one line, not the rest of the file.
 *
 * Work is linear in the file's length even where every line opens a quote that nothing closes:
 * what one attempt has learnt (`#insideFrom`, `#insideUntil`) the next one does not look at again.
 */
export class CsvTokenizer {
  readonly #delimiter: number;
  readonly #columns: number;
  /** 1 for the bytes that end an unquoted cell. */
  readonly #special = new Uint8Array(256);
  readonly #batchRows: number;

  /** Data lie in [#from, #end), a line feed as sentinel at #end, unescaped cells after that. */
  #bytes = new Uint8Array(0);
  #from = 0;
  #end = 0;
  #scratch = 0;

  #line: number;
  /** A row ended with CR at the very end of a chunk: a LF that follows belongs to it. */
  #lfMayFollow = false;
  /** In the rest of a row that was given up. */
  #skipping = false;
  /** Bytes that must be there before an unfinished row is tried again. */
  #retryAt = 0;
  /** From any place in [from, until), being inside quotes, no closing quote comes before `until`. */
  #insideFrom = 0;
  #insideUntil = 0;
  #examined = 0;

  #rows = 0;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #lines: Int32Array;
  readonly #flags: Uint8Array;
  readonly #counts: Int32Array;
  readonly #rawStarts: Int32Array;
  readonly #rawEnds: Int32Array;

  /** Results of the last `#quoted`. */
  #cellStart = 0;
  #cellEnd = 0;
  #breaks = 0;
  #afterFirstBreak = -1;

  /**
   * @param delimiter one ASCII character
   * @param columns cells that a row is expected to have
   * @param firstLine line number of the first row
   */
  constructor(delimiter: string, columns: number, firstLine = 1) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#columns = columns;
    this.#line = firstLine;
    for (const byte of [this.#delimiter, LF, CR]) this.#special[byte] = 1;
    const rows = Math.max(16, Math.floor(BATCH_CELLS / columns));
    this.#batchRows = rows;
    this.#starts = new Int32Array(rows * columns);
    this.#ends = new Int32Array(rows * columns);
    this.#lines = new Int32Array(rows);
    this.#flags = new Uint8Array(rows);
    this.#counts = new Int32Array(rows);
    this.#rawStarts = new Int32Array(rows);
    this.#rawEnds = new Int32Array(rows);
  }

  /** Bytes looked at so far, those looked at twice counting twice: the measure of work. */
  get examined(): number {
    return this.#examined;
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
      if (this.#rows > 0) each(this.#batch());
      this.#rows = 0;
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
    this.#insideFrom -= this.#from;
    this.#insideUntil -= this.#from;
    this.#from = 0;
    this.#end = kept + chunk.length;
    this.#bytes[this.#end] = LF;
    this.#scratch = this.#end + 1;
  }

  /** Fills one batch. @returns whether there may be more rows in what is there */
  #tokenize(last: boolean): boolean {
    const bytes = this.#bytes;
    const special = this.#special;
    const starts = this.#starts;
    const ends = this.#ends;
    const delimiter = this.#delimiter;
    const columns = this.#columns;
    const end = this.#end;
    let at = this.#from;
    let line = this.#line;
    let rows = 0;
    let unfinished = false;

    while (at < end && rows < this.#batchRows) {
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
          at = this.#quoted(at, last);
          if (at < 0) break;
          start = this.#cellStart;
          stop = this.#cellEnd;
          line += this.#breaks;
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
        this.#skipping = this.#afterFirstBreak < 0;
        rowEnd = at = this.#skipping ? end : this.#afterFirstBreak;
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
        if (count < columns || spilled) flag = ROW_FLAG.ragged;
      }
      this.#examined += at - rowStart;
      line++;
      this.#close(rows++, count, flag, rowLine, rowStart, rowEnd);
      if (this.#skipping) break;
    }
    this.#from = Math.min(at, end);
    this.#line = line;
    this.#rows = rows;
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
    const firstCell = row * this.#columns;
    for (let c = count; c < this.#columns; c++) {
      this.#starts[firstCell + c] = rowStart;
      this.#ends[firstCell + c] = rowStart;
    }
    if (rowEnd - rowStart > ROW_LIMIT) {
      rowEnd = rowStart;
      flag = ROW_FLAG.cellTooLong;
    }
    if (rowEnd - rowStart > CELL_LIMIT) {
      for (let c = firstCell; c < firstCell + this.#columns; c++) {
        const start = this.#starts[c] ?? 0;
        if ((this.#ends[c] ?? 0) - start <= CELL_LIMIT) continue;
        this.#ends[c] = start;
        if (flag === ROW_FLAG.whole) flag = ROW_FLAG.cellTooLong;
      }
    }
    this.#lines[row] = line;
    this.#flags[row] = flag;
    this.#counts[row] = count;
    this.#rawStarts[row] = rowStart;
    this.#rawEnds[row] = rowEnd;
  }

  /**
   * Reads a cell that opens with a quote.
   * @returns the position after it; NEEDS_MORE; or UNCLOSED
   */
  #quoted(open: number, last: boolean): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = open + 1;
    let escaped = false;
    let breaks = 0;
    let from = at;
    this.#afterFirstBreak = -1;
    for (;;) {
      // Past the quotes right after the opening one, an earlier attempt saw what this one would.
      if (at < this.#insideUntil && open >= this.#insideFrom && bytes[at] !== QUOTE) {
        this.#examined += at - from;
        if (this.#afterFirstBreak < 0) this.#findFirstBreak(at, this.#insideUntil);
        at = from = this.#insideUntil;
        escaped = true;
        breaks = -1; // to be counted when the cell closes
      }
      let byte = bytes[at];
      while (byte !== QUOTE && byte !== LF && byte !== CR) byte = bytes[++at];
      if (at >= end) {
        return this.#stopped(open, at - from, at, last ? UNCLOSED : NEEDS_MORE);
      }
      if (byte !== QUOTE) {
        const paired = byte === CR && bytes[at + 1] === LF && at + 1 < end;
        // A line feed that the next chunk may bring after this CR starts no further line.
        if (byte === CR && at + 1 === end && !last)
          return this.#stopped(open, at - from, at, NEEDS_MORE);
        at += paired ? 2 : 1;
        if (breaks >= 0) breaks++;
        if (this.#afterFirstBreak < 0) this.#afterFirstBreak = at;
      } else {
        if (at + 1 === end && !last) return this.#stopped(open, at - from, at, NEEDS_MORE);
        if (bytes[at + 1] === QUOTE && at + 1 < end) {
          escaped = true;
          at += 2;
        } else {
          const next = this.#afterClosing(at + 1);
          if (next === end && !last) return this.#stopped(open, at - from, at, NEEDS_MORE);
          if (next >= 0) {
            this.#breaks = breaks >= 0 ? breaks : countBreaks(bytes, open, at);
            this.#keep(open + 1, at, escaped);
            return next;
          }
          if (this.#afterFirstBreak >= 0) return this.#stopped(open, at - from, at, UNCLOSED);
          at++;
        }
      }
      if (at - open > LOOKAHEAD) return this.#stopped(open, at - from, at, UNCLOSED);
    }
  }

  /** @returns where the cell is over, given that its quote closed before `at`; −1 where it did not */
  #afterClosing(at: number): number {
    const bytes = this.#bytes;
    let next = at;
    for (;;) {
      const byte = bytes[next];
      if (byte === this.#delimiter || byte === LF || byte === CR) return next;
      if (byte !== SPACE && byte !== TAB) return -1;
      next++;
    }
  }

  /** Remembers what an attempt that ends at `at` has learnt. */
  #stopped(open: number, examined: number, at: number, result: number): number {
    this.#examined += examined;
    if (open < this.#insideFrom || open >= this.#insideUntil) this.#insideFrom = open;
    this.#insideUntil = at;
    return result;
  }

  #findFirstBreak(from: number, to: number): void {
    const bytes = this.#bytes;
    let at = from;
    while (at < to && !isBreak(bytes[at])) at++;
    this.#examined += at - from;
    if (at < to) this.#afterFirstBreak = bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
  }

  /** Sets the cell to [start, end), with doubled quotes made single in the scratch area. */
  #keep(start: number, end: number, escaped: boolean): void {
    this.#cellStart = start;
    this.#cellEnd = end;
    if (!escaped || end - start > CELL_LIMIT) return;
    const bytes = this.#bytes;
    let to = this.#scratch;
    this.#cellStart = to;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      bytes[to++] = byte;
      if (byte === QUOTE && at + 1 < end && bytes[at + 1] === QUOTE) at++;
    }
    this.#cellEnd = this.#scratch = to;
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

  #batch(): CellBatch {
    return {
      bytes: this.#bytes,
      rows: this.#rows,
      columns: this.#columns,
      starts: this.#starts,
      ends: this.#ends,
      lines: this.#lines,
      flags: this.#flags,
      counts: this.#counts,
      rawStarts: this.#rawStarts,
      rawEnds: this.#rawEnds,
    };
  }
}

function isBreak(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

function countBreaks(bytes: Uint8Array, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) breaks++;
  }
  return breaks;
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
