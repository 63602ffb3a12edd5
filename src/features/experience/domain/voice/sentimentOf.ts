import {
  SENTIMENTS,
  type Sentiment,
} from '../../../../shared/domain/experience/experienceRecords.ts';
import { LANGUAGES } from '../../../../shared/domain/text/textLanguage.ts';
import { trainClassifier, type Trained } from '../sentiment/trainClassifier.ts';
import { TextClassifier } from '../sentiment/textClassifier.ts';
import type { Feedback, VoiceSource } from './feedback.ts';

/** A sentiment as it is kept in a byte: its place in `SENTIMENTS`; −1 where nothing says it. */
export const UNDECIDED = -1;
export const NEGATIVE = SENTIMENTS.indexOf('negative');
export const NEUTRAL = SENTIMENTS.indexOf('neutral');
export const POSITIVE = SENTIMENTS.indexOf('positive');

/** What said the sentiment of a text. */
export const SAID_BY = ['nothing', 'words', 'stars', 'staff', 'return'] as const;
export type SaidBy = (typeof SAID_BY)[number];

/** Below so many texts of a class it cannot be learned; below so many neutral ones there are two classes. */
export const FEWEST_OF_CLASS = 50;
/** So that the same reviews give the same figures everywhere. */
const SEED = 20_261_130;

/** Corrections by staff, by source and code. */
export type Marks = Readonly<Record<VoiceSource, ReadonlyMap<number, Sentiment>>>;

/** What the classifier of a shop is, or what it lacks. */
export type Learned = {
  /** Texts with a known sentiment, by place in `SENTIMENTS`. */
  readonly known: readonly number[];
  /** Of them, those that staff corrected. */
  readonly corrected: number;
  readonly trained: {
    readonly trained: Trained;
    /** Places in `SENTIMENTS` that the classes stand for. */
    readonly classes: readonly number[];
    readonly classifier: TextClassifier;
  } | null;
};

/** A review of 1 or 2 stars is negative, of 3 neutral, of 4 or 5 positive. */
export function sentimentOfStars(rating: number): number {
  if (rating < 1 || rating > 5) return UNDECIDED;
  return rating <= 2 ? NEGATIVE : rating === 3 ? NEUTRAL : POSITIVE;
}

/** Whether the language is one that words are known of. */
export function isRead(language: number): boolean {
  const name = LANGUAGES[language];
  return name === 'zh' || name === 'en' || name === 'mixed';
}

/** Learns from the stars of reviews and from what staff corrected in any source. */
export async function learnSentiment(
  all: readonly Feedback[],
  marks: Marks,
  pause: () => Promise<void>,
): Promise<Learned> {
  const texts: string[] = [];
  const labels: number[] = [];
  const known = SENTIMENTS.map(() => 0);
  let corrected = 0;
  for (const feedback of all) {
    for (let i = 0; i < feedback.length; i++) {
      const mark = marks[feedback.source].get(feedback.codes[i] ?? -1);
      const label =
        mark === undefined ? sentimentOfStars(feedback.ratings[i] ?? 0) : SENTIMENTS.indexOf(mark);
      if (label === UNDECIDED || !isRead(feedback.languages[i] ?? 0)) continue;
      if (mark !== undefined) corrected++;
      known[label] = (known[label] ?? 0) + 1;
      texts.push(feedback.texts[i] ?? '');
      labels.push(label);
    }
  }
  const enough = (label: number) => (known[label] ?? 0) >= FEWEST_OF_CLASS;
  if (!enough(NEGATIVE) || !enough(POSITIVE)) return { known, corrected, trained: null };
  const classes = [NEGATIVE, NEUTRAL, POSITIVE].filter(enough);
  const examples = labels.flatMap((label, place) => (classes.includes(label) ? [place] : []));
  const trained = await trainClassifier(
    {
      length: examples.length,
      textAt: (place) => texts[examples[place] ?? -1] ?? '',
      labelAt: (place) => classes.indexOf(labels[examples[place] ?? -1] ?? NEGATIVE),
    },
    classes.length,
    SEED,
    pause,
  );
  return {
    known,
    corrected,
    trained: { trained, classes, classifier: new TextClassifier(trained.model) },
  };
}

/** The sentiment of each text of a source, and what said it. */
export type Sentiments = { readonly values: Int8Array; readonly by: Uint8Array };

/** Texts after which others get their turn. */
const BETWEEN = 500;

/**
 * What each text says: as staff corrected it, else by its stars, else by its words. Return reasons are not
 * judged by their words: goods that go back say something negative, in whatever words.
 */
export async function judgeFeedback(
  { source, length, codes, ratings, languages, texts }: Feedback,
  marks: Marks,
  { trained }: Pick<Learned, 'trained'>,
  pause: () => Promise<void>,
): Promise<Sentiments> {
  const values = new Int8Array(length).fill(UNDECIDED);
  const by = new Uint8Array(length);
  const say = (i: number, value: number, who: SaidBy) => {
    if (value === UNDECIDED) return;
    values[i] = value;
    by[i] = SAID_BY.indexOf(who);
  };
  for (let i = 0; i < length; i++) {
    if (i % BETWEEN === 0) await pause();
    const mark = marks[source].get(codes[i] ?? -1);
    const stars = sentimentOfStars(ratings[i] ?? 0);
    if (mark !== undefined) say(i, SENTIMENTS.indexOf(mark), 'staff');
    else if (stars !== UNDECIDED) say(i, stars, 'stars');
    else if (source === 'return') say(i, NEGATIVE, 'return');
    else if (trained && isRead(languages[i] ?? 0)) {
      const found = trained.classifier.classify(texts[i] ?? '');
      say(i, trained.classes[found] ?? UNDECIDED, 'words');
    }
  }
  return { values, by };
}
