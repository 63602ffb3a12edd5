const GOLDEN = 0x9e3779b1;
const FIRST_SIZE = 1 << 12;

/**
 * Numbers hashes of 32 bits in the order in which they come: open addressing over two typed arrays, no
 * object for an entry.
 */
export class HashDictionary {
  #keys = new Int32Array(FIRST_SIZE);
  /** Number + 1; 0 where nothing is. */
  #numbers = new Int32Array(FIRST_SIZE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a hash; −1 where it has none. */
  find(hash: number): number {
    return (this.#numbers[this.#slot(hash)] ?? 0) - 1;
  }

  /** The number of a hash, a new one where it has none. */
  add(hash: number): number {
    const slot = this.#slot(hash);
    const known = this.#numbers[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#keys[slot] = hash;
    this.#numbers[slot] = ++this.#size;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return this.#size - 1;
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(hash, GOLDEN) >>> 7) & mask;
    while (this.#numbers[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const numbers = this.#numbers;
    this.#keys = new Int32Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2);
    for (let from = 0; from < keys.length; from++) {
      const number = numbers[from] ?? 0;
      if (number === 0) continue;
      const hash = keys[from] ?? 0;
      const slot = this.#slot(hash);
      this.#keys[slot] = hash;
      this.#numbers[slot] = number;
    }
  }
}
