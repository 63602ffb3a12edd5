import type { ByteDictionary } from '../../shared/domain/facts/byteDictionary.ts';

const ZERO = 0x30;

/**
 * Codes of values such as 'S0000123': a prefix and a number with leading zeros. Written as bytes,
 * because a million strings would be made for nothing.
 */
export class SerialCodes {
  readonly #dictionary: ByteDictionary;
  readonly #digits: number;
  /** The first number that needs one digit more. */
  readonly #limit: number;
  readonly #bytes = new Uint8Array(64);
  #start = 0;

  /**
   * @param prefix ASCII, at most 40 characters
   * @param digits at least so many; 1 for no leading zeros
   */
  constructor(dictionary: ByteDictionary, prefix: string, digits: number) {
    this.#dictionary = dictionary;
    this.#digits = digits;
    this.#limit = 10 ** digits;
    this.prefix(prefix);
  }

  /** Goes on with another prefix. */
  prefix(prefix: string): void {
    for (let i = 0; i < prefix.length; i++) this.#bytes[i] = prefix.charCodeAt(i);
    this.#start = prefix.length;
  }

  /** @param serial a whole number from 0 */
  code(serial: number): number {
    let width = this.#digits;
    for (let limit = this.#limit; serial >= limit; limit *= 10) width++;
    const end = this.#start + width;
    let rest = serial;
    for (let at = end - 1; at >= this.#start; at--) {
      const tens = Math.floor(rest / 10);
      this.#bytes[at] = ZERO + (rest - tens * 10);
      rest = tens;
    }
    return this.#dictionary.codeOfBytes(this.#bytes, 0, end);
  }
}
