import { FOLDED_UNITS } from '../../../../shared/domain/text/foldedUnits.ts';

/** Features of a longer text are those of its beginning: reviews are shorter, pasted books are not. */
const MOST_FEATURES = 8192;
/** A negation reaches so many words further, at most to the end of its clause. */
const NEGATION_REACH = 3;

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
// Kinds of features must not meet: each hash starts from its own.
const WORD = FNV_START;
const PAIR = 0x2c1b3c6d;
const NEGATED = 0x297a2d39;
const HAN = 0x1b56c4e9;
const HAN_PAIR = 0x7feb352d;
const SIGN = 0x68bc21eb;

/** Hashes of words after which the meaning turns: don't and its like are told by their ending. */
const NEGATIONS: ReadonlySet<number> = new Set(
  [
    'not',
    'no',
    'never',
    'cannot',
    'cant',
    'dont',
    'wont',
    'without',
    'nothing',
    'neither',
    'nor',
  ].map(hashOf),
);

/**
 * Finds the features of a text: words in Latin letters and digits (lower case, half width), pairs of them
 * that follow each other, words behind a negation, Han characters, pairs of them, and signs such as ! or 😀.
 * A feature is a hash of 32 bits and where it stands in the text, so that the words which decided can be
 * cut out of it. Arrays are used again with each text: no object is made for a word.
 */
export class FeatureScanner {
  readonly hashes = new Int32Array(MOST_FEATURES);
  readonly starts = new Int32Array(MOST_FEATURES);
  readonly ends = new Int32Array(MOST_FEATURES);
  #count = 0;

  /** @returns how many features there are; each may be there more than once */
  scan(text: string): number {
    this.#count = 0;
    const { length } = text;
    let wordBefore = 0;
    let wordStart = -1;
    let hanBefore = 0;
    let negated = 0;
    let negation = 0;
    for (let at = 0; at < length && this.#count + 3 < MOST_FEATURES;) {
      const unit = FOLDED_UNITS[text.charCodeAt(at)] ?? 0;
      if (isWordUnit(unit)) {
        const start = at;
        let hash = WORD;
        let turns = false;
        for (; at < length; at++) {
          const next = FOLDED_UNITS[text.charCodeAt(at)] ?? 0;
          if (isApostrophe(next)) {
            const letter = at + 1 < length ? (FOLDED_UNITS[text.charCodeAt(at + 1)] ?? 0) : 0;
            if (!isWordUnit(letter)) break;
            turns ||= letter === 0x74;
            continue;
          }
          if (!isWordUnit(next)) break;
          hash = Math.imul(hash ^ next, FNV_PRIME);
        }
        this.#add(hash, start, at);
        if (wordStart >= 0) this.#add(joined(PAIR, wordBefore, hash), wordStart, at);
        if (negated > 0) {
          this.#add(joined(NEGATED, 0, hash), negation, at);
          negated--;
        }
        if (turns || NEGATIONS.has(hash)) {
          negated = NEGATION_REACH;
          negation = start;
        }
        wordBefore = hash;
        wordStart = start;
        hanBefore = 0;
        continue;
      }
      if (isHanUnit(unit)) {
        this.#add(joined(HAN, 0, unit), at, at + 1);
        if (hanBefore !== 0) this.#add(joined(HAN_PAIR, hanBefore, unit), at - 1, at + 1);
        hanBefore = unit;
        wordStart = -1;
        negated = 0;
        at++;
        continue;
      }
      hanBefore = 0;
      if (isBlank(unit)) {
        at++;
        continue;
      }
      // A clause ends here.
      wordStart = -1;
      negated = 0;
      const width = unit >= 0xd800 && unit < 0xdc00 && at + 1 < length ? 2 : 1;
      const second = width === 2 ? text.charCodeAt(at + 1) : 0;
      if (width === 2 || unit === 0x21 || unit === 0x3f || unit > 0x7f) {
        this.#add(joined(SIGN, unit, second), at, at + width);
      }
      at += width;
    }
    return this.#count;
  }

  #add(hash: number, start: number, end: number): void {
    this.hashes[this.#count] = hash;
    this.starts[this.#count] = start;
    this.ends[this.#count] = end;
    this.#count++;
  }
}

/** One hash of two numbers and a kind, mixed so that neighbouring characters differ in all bits (murmur3). */
function joined(kind: number, first: number, second: number): number {
  let hash = Math.imul(kind ^ first, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ second, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function hashOf(word: string): number {
  let hash = WORD;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** a to z, 0 to 9, and Latin letters with accents. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}

function isHanUnit(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0;
}
