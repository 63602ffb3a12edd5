import { CharacterFolds } from './characterFolds.ts';
import { foldInto } from './foldInto.ts';
import { FoldedText } from './foldedText.ts';
import { CHARACTER_FOLDS } from './folds.ts';

/** The folded units of one text, and whether marks stood on its characters. */
export type KeptFolds = {
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
  readonly hasMarks: boolean;
};

/** Units of a page: 2 MB. */
const PAGE = 1 << 20;

/**
 * Texts that are folded once by all character folds, to be looked through again and again: two bytes a
 * unit, on pages, so that nothing is copied as they grow. Without the way back, which few texts need.
 */
export class KeptTexts {
  readonly #pages: Uint16Array[] = [];
  #used = PAGE;
  readonly #page: Uint32Array;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #hasMarks: Uint8Array;
  readonly #folded = new FoldedText();
  #count = 0;

  /** @param size how many texts there will be */
  constructor(size: number) {
    this.#page = new Uint32Array(size);
    this.#from = new Uint32Array(size);
    this.#to = new Uint32Array(size);
    this.#hasMarks = new Uint8Array(size);
  }

  /** How many there are so far. */
  get count(): number {
    return this.#count;
  }

  /** Folds the next text and keeps it. @throws RangeError beyond the size */
  add(text: string): void {
    const place = this.#count;
    if (place >= this.#page.length) throw new RangeError('more texts than were said');
    const folded = this.#folded;
    foldInto(text, 0, text.length, CharacterFolds.of(CHARACTER_FOLDS), folded);
    const { units, length, hasMarks } = folded;
    if (this.#used + length > PAGE) {
      // What is longer than a page has one of its own.
      this.#pages.push(new Uint16Array(Math.max(PAGE, length)));
      this.#used = 0;
    }
    const page = this.#pages.length - 1;
    this.#pages[page]?.set(units.subarray(0, length), this.#used);
    this.#page[place] = page;
    this.#from[place] = this.#used;
    this.#used += length;
    this.#to[place] = this.#used;
    this.#hasMarks[place] = hasMarks ? 1 : 0;
    this.#count++;
  }

  /** The text of a place; nothing of one that was not added. */
  of(place: number): KeptFolds {
    return {
      units: this.#pages[this.#page[place] ?? 0] ?? NONE,
      from: this.#from[place] ?? 0,
      to: this.#to[place] ?? 0,
      hasMarks: this.#hasMarks[place] === 1,
    };
  }
}

const NONE = new Uint16Array();
