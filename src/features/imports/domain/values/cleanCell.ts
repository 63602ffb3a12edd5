const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;

/** Words that databases write for "nothing here". */
const NOTHING = ['NULL', 'null', '\\N', '#N/A', 'NaN', 'nan'].map((word) =>
  Uint8Array.from(word, (letter) => letter.charCodeAt(0)),
);
const LONGEST_NOTHING = 4;
/** 1 for the letters that such a word begins with. */
const BEGINS_NOTHING = new Uint8Array(256);
for (const [first = 0] of NOTHING) BEGINS_NOTHING[first] = 1;

/** Blanks beyond ASCII: no-break space, ideographic space, byte order mark. */
const BLANKS = [
  [0xc2, 0xa0],
  [0xe3, 0x80, 0x80],
  [0xef, 0xbb, 0xbf],
] as const;

/**
 * The part of a text cell that counts, as a range of bytes: without blanks around it, without the
 * wrapping by which exports keep spreadsheets from touching numbers (="0012", '0012), and empty
 * where it is a database's word for nothing.
 */
export class CleanCell {
  start = 0;
  end = 0;

  set(bytes: Uint8Array, start: number, end: number): void {
    this.start = start;
    this.end = end;
    if (start >= end) return;
    const first = bytes[start] ?? 0;
    const last = bytes[end - 1] ?? 0;
    const mayHaveBlanks = first <= SPACE || last <= SPACE || first >= 0xc2 || last >= 0x80;
    if (mayHaveBlanks) this.#trim(bytes);
    if (first === EQUALS || first === APOSTROPHE) this.#unwrap(bytes);
    if (this.end - this.start > LONGEST_NOTHING) return;
    if (BEGINS_NOTHING[bytes[this.start] ?? 0] === 1 && this.#isNothing(bytes)) {
      this.end = this.start;
    }
  }

  #trim(bytes: Uint8Array): void {
    let { start, end } = this;
    for (;;) {
      if (start < end && (bytes[start] ?? 0) <= SPACE) start++;
      else if (start < end && (bytes[end - 1] ?? 0) <= SPACE) end--;
      else {
        const before = BLANKS.find((blank) => matches(bytes, start, end, blank));
        const after = BLANKS.find((blank) => matches(bytes, end - blank.length, end, blank));
        if (before) start += before.length;
        else if (after && end - after.length >= start) end -= after.length;
        else break;
      }
    }
    this.start = start;
    this.end = end;
  }

  #unwrap(bytes: Uint8Array): void {
    const { start, end } = this;
    if (bytes[start] === APOSTROPHE && isMarked(bytes[start + 1] ?? 0)) this.start++;
    const isFormula = bytes[this.start] === EQUALS && bytes[this.start + 1] === QUOTE;
    if (isFormula && end - this.start >= 3 && bytes[end - 1] === QUOTE) {
      this.start += 2;
      this.end--;
    }
  }

  #isNothing(bytes: Uint8Array): boolean {
    const { start, end } = this;
    return NOTHING.some((word) => word.length === end - start && matches(bytes, start, end, word));
  }
}

/** What an apostrophe in front keeps a spreadsheet from reading as number or formula: digits = + - @ */
function isMarked(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || '=+-@'.includes(String.fromCharCode(byte));
}

function matches(
  bytes: Uint8Array,
  start: number,
  end: number,
  expected: ArrayLike<number>,
): boolean {
  if (start < 0 || end - start < expected.length) return false;
  for (let i = 0; i < expected.length; i++) if (bytes[start + i] !== expected[i]) return false;
  return true;
}
