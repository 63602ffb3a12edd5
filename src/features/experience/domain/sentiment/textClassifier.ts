import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import type { BayesModel } from './bayesModel.ts';
import { FeatureScanner } from './featureScanner.ts';

/** A word or phrase of a text, and how much it speaks for the class that was chosen. */
export type DecidingWord = {
  /** Where it first stands, UTF-16 units of the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Log-odds for the chosen class against the one that came second; below 0 it speaks against. */
  readonly weight: number;
};

export type Explained = {
  readonly label: number;
  readonly second: number;
  /** Log-odds of the chosen class against the second: `prior` and the weights of all words add up to it. */
  readonly margin: number;
  readonly prior: number;
  /** Each feature once, in the order of the text. */
  readonly words: readonly DecidingWord[];
};

/** Classifies texts by a model. Its arrays are used again with each text: one for each worker is enough. */
export class TextClassifier {
  readonly model: BayesModel;
  /** Scores of the last text, ln P(class) + Σ ln P(feature | class). */
  readonly scores: Float64Array;
  readonly #scanner = new FeatureScanner();
  /** The last text that had each feature: a text counts once for each. */
  readonly #last: Int32Array;
  #serial = 0;

  constructor(model: BayesModel) {
    this.model = model;
    this.scores = new Float64Array(model.classes);
    this.#last = new Int32Array(model.weights.length / model.classes);
  }

  /**
   * The class of a text; −1 where it has no word that the model knows, for then only what is usual speaks.
   * `scores` are those of this text until the next.
   */
  classify(text: string): number {
    const { model, scores } = this;
    scores.set(model.priors);
    return this.addTo(scores, text) === 0 ? -1 : largest(scores);
  }

  /**
   * Adds what the words of a text say to scores, which may be of several texts (all messages of a
   * conversation).
   * @returns how many features the model knows
   */
  addTo(scores: Float64Array, text: string, at = 0): number {
    const { dictionary, weights, classes } = this.model;
    const found = this.#scanner.scan(text);
    const serial = ++this.#serial;
    let known = 0;
    for (let i = 0; i < found; i++) {
      const feature = dictionary.find(this.#scanner.hashes[i] ?? 0);
      // Later texts of the same count may have brought features that this model does not have.
      if (feature < 0 || feature >= this.#last.length || this.#last[feature] === serial) continue;
      this.#last[feature] = serial;
      const place = feature * classes;
      if (weights[place] === 0) continue;
      known++;
      for (let label = 0; label < classes; label++) {
        scores[at + label] = (scores[at + label] ?? 0) + (weights[place + label] ?? 0);
      }
    }
    return known;
  }

  /** Which words made the class of a text; null where it has none. */
  explain(text: string): Explained | null {
    const label = this.classify(text);
    if (label < 0) return null;
    const { scores, model } = this;
    const { dictionary, weights, classes, priors } = model;
    let second = label === 0 ? 1 : 0;
    for (let other = 0; other < classes; other++) {
      if (other !== label && (scores[other] ?? 0) > (scores[second] ?? 0)) second = other;
    }
    const margin = (scores[label] ?? 0) - (scores[second] ?? 0);
    const { starts, ends, hashes } = this.#scanner;
    const found = this.#scanner.scan(text);
    const seen = new Set<number>();
    const words: DecidingWord[] = [];
    for (let i = 0; i < found; i++) {
      const feature = dictionary.find(hashes[i] ?? 0);
      if (feature < 0 || feature >= this.#last.length || seen.has(feature)) continue;
      seen.add(feature);
      const place = feature * classes;
      if (weights[place] === 0) continue;
      const weight = (weights[place + label] ?? 0) - (weights[place + second] ?? 0);
      words.push({ start: starts[i] ?? 0, end: ends[i] ?? 0, weight });
    }
    return {
      label,
      second,
      margin,
      prior: (priors[label] ?? 0) - (priors[second] ?? 0),
      words,
    };
  }
}

/** Place of the largest; of equal ones the first. */
export function largest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

/** Probabilities of the classes from their scores; they add up to 1. */
export function probabilities(scores: Float64Array, temperature: number): Float64Array {
  const top = scores[largest(scores)] ?? 0;
  const parts = scores.map((score) => portableExp((score - top) / temperature));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}
