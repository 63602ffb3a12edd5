import { FeatureScanner } from './featureScanner.ts';
import { HashDictionary } from './hashDictionary.ts';

const FIRST_FEATURES = 1 << 14;

/**
 * In how many texts of each class each feature is: all that a naive Bayes model is made from. Texts can be
 * added after a model was made, so that one pass gives the models of parts and of the whole; sums of whole
 * numbers do not depend on the order.
 */
export class WordCounts {
  readonly classes: number;
  readonly dictionary = new HashDictionary();
  readonly scanner = new FeatureScanner();
  /** Texts of each class. */
  readonly texts: Int32Array;
  /** `counts[feature * classes + class]`; longer than there are features. */
  counts: Int32Array;
  /** The last text that had the feature, counted from 1: a text counts once for each. */
  #last = new Int32Array(FIRST_FEATURES);
  #added = 0;

  constructor(classes: number) {
    this.classes = classes;
    this.texts = new Int32Array(classes);
    this.counts = new Int32Array(FIRST_FEATURES * classes);
  }

  add(text: string, label: number): void {
    const { scanner, dictionary, classes } = this;
    const found = scanner.scan(text);
    const serial = ++this.#added;
    this.texts[label] = (this.texts[label] ?? 0) + 1;
    for (let i = 0; i < found; i++) {
      const feature = dictionary.add(scanner.hashes[i] ?? 0);
      if (feature >= this.#last.length) this.#grow();
      if (this.#last[feature] === serial) continue;
      this.#last[feature] = serial;
      const place = feature * classes + label;
      this.counts[place] = (this.counts[place] ?? 0) + 1;
    }
  }

  #grow(): void {
    const last = new Int32Array(this.#last.length * 2);
    last.set(this.#last);
    this.#last = last;
    const counts = new Int32Array(this.counts.length * 2);
    counts.set(this.counts);
    this.counts = counts;
  }
}
