import { MISSING_CODE } from './columnTypes.ts';

/** Values added to a dictionary by one import: value i is bytes[offsets[i] .. offsets[i + 1]). */
export type DictionaryPage = {
  /** Code of the page's first value. */
  readonly base: number;
  /** UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One more than there are values. */
  readonly offsets: Uint32Array<ArrayBuffer>;
};

/** Values that are decoded together: a call of the decoder costs as much as it reads of a few. */
const BLOCK = 1024;

/**
 * Strings and their codes, both ways, over UTF-8 bytes: an import looks up the cell where it lies
 * in the file's buffer and makes no string. Codes are 0, 1, 2 … in order of arrival and never
 * change their meaning.
 *
 * Open addressing with linear probing at load ≤ 1/2; the hash is FNV-1a over 32 bits.
 */
export class ByteDictionary {
  #bytes = new Uint8Array(1 << 12);
  #offsets = new Uint32Array(1 << 8);
  #slots = new Int32Array(1 << 9).fill(MISSING_CODE);
  #size = 0;
  #last = MISSING_CODE;
  /** Texts of whole blocks of values; null for one that is not plain ASCII. */
  readonly #texts: (string | null)[] = [];
  readonly #encoder: Utf8Encoder;
  readonly #decoder: Utf8Decoder;

  /** @param codec TextEncoder and TextDecoder of the platform (domain code has no DOM types). */
  constructor(codec: { encoder: Utf8Encoder; decoder: Utf8Decoder }) {
    this.#encoder = codec.encoder;
    this.#decoder = codec.decoder;
  }

  get size(): number {
    return this.#size;
  }

  /** Appends a stored page; pages must come in order, without gaps. */
  addPage(page: DictionaryPage): void {
    if (page.base !== this.#size) {
      throw new RangeError(`dictionary page starts at ${page.base}, expected ${this.#size}`);
    }
    for (let i = 0; i + 1 < page.offsets.length; i++) {
      const start = page.offsets[i] ?? 0;
      const end = page.offsets[i + 1] ?? 0;
      if (this.codeOfBytes(page.bytes, start, end) !== page.base + i) {
        throw new RangeError(`dictionary page repeats value ${page.base + i}`);
      }
    }
  }

  /** The code of the UTF-8 bytes [start, end), new where they were not known. */
  codeOfBytes(source: Uint8Array, start: number, end: number): number {
    // Lines of one order follow each other, so the last value is the likeliest.
    if (this.#last !== MISSING_CODE && this.#equals(this.#last, source, start, end)) {
      return this.#last;
    }
    const mask = this.#slots.length - 1;
    let slot = hash(source, start, end) & mask;
    for (;;) {
      const code = this.#slots[slot] ?? MISSING_CODE;
      if (code === MISSING_CODE) break;
      if (this.#equals(code, source, start, end)) return (this.#last = code);
      slot = (slot + 1) & mask;
    }
    return (this.#last = this.#append(source, start, end, slot));
  }

  codeOf(value: string): number {
    const bytes = this.#encoder.encode(value);
    return this.codeOfBytes(bytes, 0, bytes.length);
  }

  /** The code of a value, or `MISSING_CODE`; adds nothing. */
  find(value: string): number {
    const bytes = this.#encoder.encode(value);
    const mask = this.#slots.length - 1;
    let slot = hash(bytes, 0, bytes.length) & mask;
    for (;;) {
      const code = this.#slots[slot] ?? MISSING_CODE;
      if (code === MISSING_CODE || this.#equals(code, bytes, 0, bytes.length)) return code;
      slot = (slot + 1) & mask;
    }
  }

  /** The value of a code; '' for `MISSING_CODE` and codes out of range. */
  valueAt(code: number): string {
    if (code < 0 || code >= this.#size) return '';
    const from = this.#offsets[code] ?? 0;
    const to = this.#offsets[code + 1] ?? 0;
    const block = Math.floor(code / BLOCK);
    const text = this.#texts[block] ?? this.#decodeBlock(block);
    if (text === null) return this.#decoder.decode(this.#bytes.subarray(from, to));
    const start = this.#offsets[block * BLOCK] ?? 0;
    return text.slice(from - start, to - start);
  }

  /** Values of a block together, where each byte is a character; kept once no more can be added. */
  #decodeBlock(block: number): string | null {
    const end = (block + 1) * BLOCK;
    if (end > this.#size || this.#texts[block] === null) return null;
    const bytes = this.#bytes.subarray(this.#offsets[block * BLOCK], this.#offsets[end]);
    const text = this.#decoder.decode(bytes);
    return (this.#texts[block] = text.length === bytes.length ? text : null);
  }

  /** The values with codes from `base` on, as a page to store; undefined when there are none. */
  pageFrom(base: number): DictionaryPage | undefined {
    if (base >= this.#size) return undefined;
    const from = this.#offsets[base] ?? 0;
    const to = this.#offsets[this.#size] ?? 0;
    const offsets = this.#offsets.slice(base, this.#size + 1);
    for (let i = 0; i < offsets.length; i++) offsets[i] = (offsets[i] ?? 0) - from;
    return { base, bytes: this.#bytes.slice(from, to), offsets };
  }

  #equals(code: number, source: Uint8Array, start: number, end: number): boolean {
    const bytes = this.#bytes;
    let at = this.#offsets[code] ?? 0;
    if ((this.#offsets[code + 1] ?? 0) - at !== end - start) return false;
    for (let i = start; i < end; i++, at++) if (bytes[at] !== source[i]) return false;
    return true;
  }

  #append(source: Uint8Array, start: number, end: number, slot: number): number {
    const code = this.#size;
    const at = this.#offsets[code] ?? 0;
    const needed = at + end - start;
    if (needed > this.#bytes.length) this.#bytes = grown(this.#bytes, needed);
    if (code + 2 > this.#offsets.length) {
      const wider = new Uint32Array(this.#offsets.length * 2);
      wider.set(this.#offsets);
      this.#offsets = wider;
    }
    for (let i = start, to = at; i < end; i++, to++) this.#bytes[to] = source[i] ?? 0;
    this.#offsets[code + 1] = needed;
    this.#slots[slot] = code;
    this.#size = code + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(MISSING_CODE);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#size; code++) {
      const start = this.#offsets[code] ?? 0;
      let slot = hash(this.#bytes, start, this.#offsets[code + 1] ?? 0) & mask;
      while (slots[slot] !== MISSING_CODE) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

/** The parts of TextEncoder and TextDecoder that a dictionary needs. */
export type Utf8Encoder = { encode(value: string): Uint8Array };
export type Utf8Decoder = { decode(bytes: Uint8Array): string };

function hash(bytes: Uint8Array, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  // FNV's low bits alone are weak for short keys; fold the high ones in.
  return h ^ (h >>> 15);
}

function grown(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  let length = bytes.length;
  while (length < needed) length *= 2;
  const wider = new Uint8Array(length);
  wider.set(bytes);
  return wider;
}
