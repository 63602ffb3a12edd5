import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import type { HashDictionary } from './hashDictionary.ts';
import type { WordCounts } from './wordCounts.ts';

/** What is chosen by a trial, see `trainClassifier`. */
export type BayesSettings = {
  /** Added to each count, so that a word which a class has never had is unlikely and not impossible. */
  readonly smoothing: number;
  /** Features in fewer texts say nothing. */
  readonly fewestTexts: number;
};

/**
 * A multinomial naive Bayes model over whether a feature is in a text, not how often: that is as good in
 * long texts and better in short ones (Wang and Manning 2012, ACL, "Baselines and Bigrams").
 */
export type BayesModel = {
  readonly classes: number;
  readonly dictionary: HashDictionary;
  /** ln P(feature | class) at `feature * classes + class`; 0 in all classes where it says nothing. */
  readonly weights: Float64Array;
  /** ln P(class); −Infinity for a class without texts. */
  readonly priors: Float64Array;
  /** What differences of scores are divided by before they are probabilities: features overlap. */
  readonly temperature: number;
};

/** Counts whose logarithm is worked out once. */
const TABLE = 4096;

/** The model of all texts that are counted so far. */
export function bayesModel(
  { classes, dictionary, counts, texts }: WordCounts,
  { smoothing, fewestTexts }: BayesSettings,
  temperature: number,
): BayesModel {
  const { size } = dictionary;
  const totals = new Float64Array(classes);
  let features = 0;
  const known = new Uint8Array(size);
  for (let feature = 0; feature < size; feature++) {
    const at = feature * classes;
    let inTexts = 0;
    for (let label = 0; label < classes; label++) inTexts += counts[at + label] ?? 0;
    if (inTexts < fewestTexts) continue;
    known[feature] = 1;
    features++;
    for (let label = 0; label < classes; label++) {
      totals[label] = (totals[label] ?? 0) + (counts[at + label] ?? 0);
    }
  }
  const logs = Float64Array.from({ length: TABLE }, (_, n) => portableLog(n + smoothing));
  const logTotals = totals.map((total) => portableLog(total + smoothing * features));
  const weights = new Float64Array(size * classes);
  for (let feature = 0; feature < size; feature++) {
    if (known[feature] !== 1) continue;
    for (let label = 0; label < classes; label++) {
      const place = feature * classes + label;
      const count = counts[place] ?? 0;
      const log = logs[count] ?? portableLog(count + smoothing);
      weights[place] = log - (logTotals[label] ?? 0);
    }
  }
  const all = texts.reduce((sum, count) => sum + count, 0);
  return {
    classes,
    dictionary,
    weights,
    priors: Float64Array.from(texts, (count) => portableLog(count) - portableLog(all)),
    temperature,
  };
}
