/** Texts of a block. */
const BLOCK = 8;
/** Words of 32 bits that hold a bit for each unit up to 255. */
const WORDS = 8;

/** Texts from `from` until before `until`. */
export type TextRun = { readonly from: number; readonly until: number };

/**
 * Which units up to 255 stand in which block of eight wide texts: a look for Latin letters passes over
 * Chinese ones, most of which have none or others. 4 bytes a text.
 */
export class LowUnits {
  readonly #bits: Uint32Array;

  /** @param texts as many as there may be */
  constructor(texts: number) {
    this.#bits = new Uint32Array(Math.ceil(texts / BLOCK) * WORDS);
  }

  note(text: number, units: Uint16Array, start: number, length: number): void {
    const words = Math.floor(text / BLOCK) * WORDS;
    for (let i = start; i < start + length; i++) {
      const unit = units[i] ?? 0;
      if (unit > 0xff) continue;
      const word = words + (unit >> 5);
      this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (unit & 31));
    }
  }

  /**
   * Where a needle can be, in ascending order; all other blocks lack one of its units.
   *
   * @param needle units up to 255
   * @param texts how many there are
   */
  runsWith(needle: Uint16Array, texts: number): TextRun[] {
    const wanted = new Uint32Array(WORDS);
    for (const unit of needle) {
      const word = unit >> 5;
      wanted[word] = (wanted[word] ?? 0) | (1 << (unit & 31));
    }
    const places = [...wanted.keys()].filter((word) => wanted[word] !== 0);
    const bits = this.#bits;
    const has = (block: number) => {
      for (const word of places) {
        const want = wanted[word] ?? 0;
        if (((bits[block * WORDS + word] ?? 0) & want) >>> 0 !== want) return false;
      }
      return true;
    };
    const runs: TextRun[] = [];
    const blocks = Math.ceil(texts / BLOCK);
    for (let block = 0; block < blocks; block++) {
      if (!has(block)) continue;
      const first = block;
      while (block + 1 < blocks && has(block + 1)) block++;
      runs.push({ from: first * BLOCK, until: Math.min(texts, (block + 1) * BLOCK) });
    }
    return runs;
  }
}
