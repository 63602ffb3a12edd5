import { editDistance } from './editDistance.ts';

export type NearWord = {
  /** Place in the list of words. */
  readonly word: number;
  readonly distance: number;
};

/** Shorter words are too much like each other. */
const SHORTEST = 3;
/** Longer ones are no words that anybody types. */
const LONGEST = 60;
/** Two letters may be wrong from this length on. */
const LONG = 8;
/** Near words that are told, the nearest first. */
const MOST = 12;

/** How many letters of a word may be wrong. */
function tolerance(length: number): number {
  if (length < SHORTEST || length > LONGEST) return 0;
  return length < LONG ? 1 : 2;
}

/**
 * Words by pairs of letters, with a mark at both ends: a mistake changes at most three pairs, so that
 * only words which share the others have to be compared letter by letter.
 */
export class NearWords {
  readonly #words: readonly string[];
  /** By pair: places of words in ascending order of length, so that a range has the right ones. */
  readonly #byPair: ReadonlyMap<number, Int32Array>;
  readonly #shared: Uint8Array;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#shared = new Uint8Array(words.length);
    const byPair = new Map<number, number[]>();
    const places = words
      .map((_, place) => place)
      .filter((place) => lengthAt(words, place) >= SHORTEST)
      .sort((a, b) => lengthAt(words, a) - lengthAt(words, b) || a - b);
    for (const place of places) {
      for (const pair of pairsOf(words[place] ?? '')) {
        const list = byPair.get(pair);
        if (list) list.push(place);
        else byPair.set(pair, [place]);
      }
    }
    this.#byPair = new Map([...byPair].map(([pair, list]) => [pair, Int32Array.from(list)]));
  }

  /** Words that a word may be a misspelling of, itself not among them, the nearest first. */
  near(word: string): NearWord[] {
    const most = tolerance(word.length);
    if (most === 0) return [];
    const pairs = pairsOf(word);
    const needed = Math.max(1, pairs.size - 3 * most);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const pair of pairs) {
      const list = this.#byPair.get(pair);
      if (!list) continue;
      for (let i = this.#firstOf(list, word.length - most); i < list.length; i++) {
        const place = list[i] ?? 0;
        if (lengthAt(this.#words, place) > word.length + most) break;
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    const found: NearWord[] = [];
    for (const place of touched) {
      const enough = (shared[place] ?? 0) >= needed;
      shared[place] = 0;
      const other = this.#words[place] ?? '';
      // A short word is not allowed more mistakes because it is compared with a long one.
      const allowed = Math.min(most, tolerance(other.length));
      if (!enough || other === word) continue;
      const distance = editDistance(word, other, allowed);
      if (distance <= allowed) found.push({ word: place, distance });
    }
    return found.sort((a, b) => a.distance - b.distance || this.#order(word, a, b)).slice(0, MOST);
  }

  /** Whether a word of the list has the same first letter: it is rarely wrong. */
  beginsAlike(place: number, word: string): boolean {
    return this.#words[place]?.charCodeAt(0) === word.charCodeAt(0);
  }

  #order(word: string, a: NearWord, b: NearWord): number {
    const strange = ({ word: place }: NearWord) => (this.beginsAlike(place, word) ? 0 : 1);
    return strange(a) - strange(b) || a.word - b.word;
  }

  #firstOf(list: Int32Array, length: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lengthAt(this.#words, list[middle] ?? 0) < length) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lengthAt(words: readonly string[], place: number): number {
  return words[place]?.length ?? 0;
}

/** Each once; the mark at the ends is the code 0. */
function pairsOf(word: string): Set<number> {
  const pairs = new Set<number>();
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    pairs.add(before * 0x1_0000 + unit);
    before = unit;
  }
  pairs.add(before * 0x1_0000);
  return pairs;
}
