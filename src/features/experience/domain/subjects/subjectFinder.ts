import { FeatureScanner } from '../sentiment/featureScanner.ts';
import { SUBJECTS, wordsOf } from './subjectWords.ts';

/** Finds what texts speak about by the words of `SUBJECT_WORDS`. */
export class SubjectFinder {
  readonly #scanner = new FeatureScanner();
  /** Subjects of each word, by its hash. */
  readonly #words = new Map<number, number>();

  constructor() {
    SUBJECTS.forEach((subject, place) => {
      for (const word of wordsOf(subject)) {
        const hash = this.#wholeOf(word);
        this.#words.set(hash, (this.#words.get(hash) ?? 0) | (1 << place));
      }
    });
  }

  /** A bit for each place in `SUBJECTS`; 0 where the text names none. */
  find(text: string): number {
    const found = this.#scanner.scan(text);
    let subjects = 0;
    for (let i = 0; i < found; i++) {
      subjects |= this.#words.get(this.#scanner.hashes[i] ?? 0) ?? 0;
    }
    return subjects;
  }

  /** The one feature that stands on the whole word. @throws RangeError where there is none */
  #wholeOf(word: string): number {
    const found = this.#scanner.scan(word);
    for (let i = 0; i < found; i++) {
      const isWhole = this.#scanner.starts[i] === 0 && this.#scanner.ends[i] === word.length;
      if (isWhole) return this.#scanner.hashes[i] ?? 0;
    }
    throw new RangeError(`"${word}" is not one feature`);
  }
}
