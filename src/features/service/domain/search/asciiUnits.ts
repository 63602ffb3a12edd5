/** Units that are noted: those of ASCII. */
const NOTED = 0x80;
/** Units of which a text has a bit each in one word. */
const A_WORD = 32;

/**
 * Which units below 128 stand in which text: whoever types one letter gets the texts that have it without
 * a look at any, where a scan would stop in nearly all of them. 16 bytes a text.
 */
export class AsciiUnits {
  readonly #room: number;
  /** A word by text for the first 32 units, then one by text for the next 32, and so on. */
  readonly #bits: Uint32Array;
  readonly #words = new Uint32Array(NOTED / A_WORD);

  /** @param texts as many as there may be; pages of memory that nobody writes to take none */
  constructor(texts: number) {
    this.#room = texts;
    this.#bits = new Uint32Array(this.#words.length * texts);
  }

  static has(unit: number): boolean {
    return unit < NOTED;
  }

  /** Of each text once, all its units. */
  note(text: number, units: Uint8Array | Uint16Array, start: number, length: number): void {
    const words = this.#words.fill(0);
    for (let i = start; i < start + length; i++) {
      const unit = units[i] ?? 0;
      // Those beyond are noted in no word.
      words[unit >> 5] = (words[unit >> 5] ?? 0) | (1 << (unit & 31));
    }
    for (let word = 0; word < words.length; word++) {
      this.#bits[word * this.#room + text] = words[word] ?? 0;
    }
  }

  /**
   * Writes what is given for each text that has the unit, in their order.
   *
   * @param unit one that `has` knows
   * @param numbers by text; as many as there are
   * @returns how many are written
   */
  textsWith(unit: number, numbers: Uint32Array, into: Uint32Array): number {
    const words = this.#bits.subarray((unit >> 5) * this.#room);
    const bit = 1 << (unit & 31);
    let found = 0;
    for (let text = 0; text < numbers.length; text++) {
      if (((words[text] ?? 0) & bit) !== 0) into[found++] = numbers[text] ?? 0;
    }
    return found;
  }
}
