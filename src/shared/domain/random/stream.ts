/**
 * Seeded chance: the same numbers for the same seed in every engine. Only integer
 * arithmetic on 32 bits and one division, because `Math.log`, `exp` and the like differ in their
 * last bits between engines.
 *
 * Streams are independent by name, and within a stream every entity (customer, order, line) has its
 * own numbers: `stream(seed, 'returns').at(order)`. So whatever is drawn later, from a stream of
 * its own, changes nothing that was drawn before, in whatever order things are drawn.
 */
export class Stream {
  readonly #keyA: number;
  readonly #keyB: number;
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  constructor(keyA: number, keyB: number) {
    this.#keyA = keyA;
    this.#keyB = keyB;
    this.at(0);
  }

  /** Goes to the first number of an entity. */
  at(entity: number): this {
    this.#a = this.#keyA;
    this.#b = this.#keyB;
    this.#c = entity | 0;
    this.#counter = 1;
    // Rounds until each bit of the entity has reached every bit of the state (sfc32 wants 12).
    for (let round = 0; round < 12; round++) this.next();
    return this;
  }

  /** 32 random bits: sfc32 (Chris Doty-Humphrey, PractRand, public domain). */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** At least 0 and below 1. */
  unit(): number {
    return this.next() / 0x1_0000_0000;
  }

  /** A whole number from 0 to n − 1. */
  below(n: number): number {
    return Math.floor(this.unit() * n);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True with probability p; takes one number in any case. */
  chance(p: number): boolean {
    return this.unit() < p;
  }

  /** One of the list, each as likely. @throws RangeError where the list is empty */
  oneOf<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }
}

/** The stream of a name. Names and seeds that differ in anything give unrelated numbers. */
export function stream(seed: number, name: string): Stream {
  return new Stream(hashed(0x811c9dc5, seed, name), hashed(0x9e3779b9, seed, name));
}

/** FNV-1a over the seed's four bytes and the name, finished by murmur3's mixer. */
function hashed(start: number, seed: number, name: string): number {
  let h = start | 0;
  for (let byte = 0; byte < 32; byte += 8) h = Math.imul(h ^ ((seed >>> byte) & 0xff), 0x01000193);
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
