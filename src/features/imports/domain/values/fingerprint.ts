/**
 * A short name for some bytes: 64 bits in two lanes, each FNV-like with its own multiplier (2^-64
 * for two different contents to get the same one). No cryptography: it hides nothing that could be
 * guessed.
 */
export class Fingerprint {
  #a = 0x811c9dc5;
  #b = 0x9747b28c;

  /** Begins anew. */
  reset(): void {
    this.#a = 0x811c9dc5;
    this.#b = 0x9747b28c;
  }

  /** Adds bytes [start, end) and a mark behind them, so that 'a' + 'bc' is not 'ab' + 'c'. */
  add(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at++) this.#mix(bytes[at] ?? 0);
    // No byte of UTF-8.
    this.#mix(0xff);
  }

  /** Sixteen hexadecimal digits. */
  get text(): string {
    return hex(this.#a) + hex(this.#b);
  }

  #mix(byte: number): void {
    this.#a = Math.imul(this.#a ^ byte, 0x01000193);
    this.#b = Math.imul(((this.#b << 5) | (this.#b >>> 27)) ^ byte, 0x9e3779b1);
  }
}

function hex(word: number): string {
  // Finaliser of MurmurHash3 (Appleby, public domain).
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
