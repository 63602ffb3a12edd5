import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { bayesModel, type BayesModel, type BayesSettings } from './bayesModel.ts';
import { largest, probabilities, TextClassifier } from './textClassifier.ts';
import { WordCounts } from './wordCounts.ts';

/** Texts with what they are, by place; a text may be read more than once. */
export type Examples = {
  readonly length: number;
  readonly textAt: (place: number) => string;
  /** From 0. */
  readonly labelAt: (place: number) => number;
};

export type Trained = {
  /** Of all examples. */
  readonly model: BayesModel;
  readonly settings: BayesSettings;
  /** Examples of each class. */
  readonly texts: readonly number[];
  /** How a model of the other four fifths did on the fifth that it had not seen. */
  readonly heldOut: {
    readonly right: Proportion;
    /** Share that always saying the most frequent class of the others would have got right. */
    readonly baseline: Proportion;
  };
};

const PARTS = 5;
const HELD_OUT = 0;
/** The fifth on which settings are tried, by a model of the others. */
const TRIAL = 1;
/** Of a fifth that is larger, so many texts by chance; the rest are trained on. */
const MOST_TRIED = 4000;
const SMOOTHINGS = [0.5, 0.2, 1, 0.1] as const;
const FEWEST_TEXTS = [2, 1] as const;
const TEMPERATURES = [1, 1.5, 2, 3, 4, 6, 8, 12] as const;
/** Texts after which others get their turn. */
const BETWEEN = 512;

/**
 * Trains a classifier. Examples are parted into fifths by a seeded hash of the text, so that the order of
 * the examples does not matter, and texts that are the same word for word never stand on both sides. A
 * trial on one fifth (of many texts, some thousands of it) chooses smoothing, the fewest texts and the
 * temperature for a model of the other three; with all four, the fifth that nothing has seen gives the
 * accuracy; then all five make the model. Counting goes on from one to the next: each text counts once.
 *
 * @param pause lets others have their turn
 */
export async function trainClassifier(
  examples: Examples,
  classes: number,
  seed: number,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Trained> {
  const parts = await partsOf(examples, seed, pause);
  const counts = new WordCounts(classes);
  const count = async (wanted: (part: number) => boolean) => {
    for (let i = 0; i < examples.length; i++) {
      if (i % BETWEEN === 0) await pause();
      if (wanted(parts[i] ?? 0)) counts.add(examples.textAt(i), examples.labelAt(i));
    }
  };
  const each = async (
    model: BayesModel,
    part: number,
    see: (scores: Float64Array, label: number) => void,
  ) => {
    const classifier = new TextClassifier(model);
    for (let i = 0; i < examples.length; i++) {
      if (i % BETWEEN === 0) await pause();
      if (parts[i] !== part) continue;
      classifier.classify(examples.textAt(i));
      see(classifier.scores, examples.labelAt(i));
    }
  };
  const rightOnes = async (model: BayesModel, part: number) => {
    let right = 0;
    await each(model, part, (scores, label) => {
      if (largest(scores) === label) right++;
    });
    return right;
  };

  await count((part) => part !== TRIAL && part !== HELD_OUT);
  let best = { right: -1, settings: { smoothing: 1, fewestTexts: 1 } };
  for (const fewestTexts of FEWEST_TEXTS) {
    for (const smoothing of SMOOTHINGS) {
      const settings = { smoothing, fewestTexts };
      const right = await rightOnes(bayesModel(counts, settings, 1), TRIAL);
      if (right > best.right) best = { right, settings };
    }
  }
  const { settings } = best;
  const losses = new Float64Array(TEMPERATURES.length);
  await each(bayesModel(counts, settings, 1), TRIAL, (scores, label) => {
    TEMPERATURES.forEach((temperature, place) => {
      const chance = probabilities(scores, temperature)[label] ?? 0;
      losses[place] = (losses[place] ?? 0) - portableLog(Math.max(chance, 1e-12));
    });
  });
  const temperature = TEMPERATURES[largest(losses.map((loss) => -loss))] ?? 1;
  await count((part) => part === TRIAL);
  const usual = largest(counts.texts);
  const right = await rightOnes(bayesModel(counts, settings, 1), HELD_OUT);
  let heldOut = 0;
  let usualOnes = 0;
  parts.forEach((part, i) => {
    if (part !== HELD_OUT) return;
    heldOut++;
    if (examples.labelAt(i) === usual) usualOnes++;
  });
  await count((part) => part === HELD_OUT);
  return {
    model: bayesModel(counts, settings, temperature),
    settings,
    texts: [...counts.texts],
    heldOut: { right: proportion(right, heldOut), baseline: proportion(usualOnes, heldOut) },
  };
}

async function partsOf(
  examples: Examples,
  seed: number,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const chance = stream(seed, 'fifths of examples');
  const parts = new Uint8Array(examples.length);
  const tried = (MOST_TRIED * PARTS) / examples.length;
  for (let i = 0; i < examples.length; i++) {
    if (i % BETWEEN === 0) await pause();
    const text = examples.textAt(i);
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    const part = chance.at(hash).below(PARTS);
    parts[i] = part === TRIAL && chance.unit() >= tried ? PARTS : part;
  }
  return parts;
}
