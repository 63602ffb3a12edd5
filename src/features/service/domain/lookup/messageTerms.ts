import type { ProductIndex } from './productIndex.ts';
import { gapsOf } from './termGaps.ts';
import { termsOf, type Term } from './termsOf.ts';

/** A term of the names that a term of a message may stand for, and how surely, above 0 to 1. */
type Reading = { readonly term: number; readonly surety: number };

/** A term of a message. */
export type MessageTerm = Term & {
  readonly readings: readonly Reading[];
  /** The most that it may say about which product is meant; 0 where no name has anything like it. */
  readonly weight: number;
};

/** A gap of a message that names have, too. */
export type MessageGap = {
  readonly gap: number;
  readonly text: string;
  /** Place of the first of its two pairs among the message's terms. */
  readonly pair: number;
};

export type ReadMessage = {
  readonly terms: readonly MessageTerm[];
  readonly gaps: readonly MessageGap[];
};

/** How sure it is that a word with a letter or two wrong is another. */
const ONE_WRONG = { short: 0.5, middle: 0.7, long: 0.85 } as const;
const TWO_WRONG = 0.65;
const OTHER_BEGINNING = 0.85;
/** A word that is right as it is may be another word mistyped (heat, heart), but hardly. */
const RIGHT_AS_IT_IS = 0.6;

/** A message as the names of products read it: every term with what it may stand for. */
export function readMessage(index: ProductIndex, message: string): ReadMessage {
  const terms = termsOf(message);
  const known = new Map<string, readonly Reading[]>();
  const readingsOf = (term: Term): readonly Reading[] => {
    const before = known.get(term.text);
    if (before) return before;
    const readings = readingsIn(index, term);
    known.set(term.text, readings);
    return readings;
  };
  return {
    terms: terms.map((term) => {
      const readings = readingsOf(term);
      const weight = readings.reduce(
        (most, { term: place, surety }) => Math.max(most, (index.weights[place] ?? 0) * surety),
        0,
      );
      return { ...term, readings, weight };
    }),
    gaps: gapsOf(terms).flatMap(({ text, pair }) => {
      const gap = index.gaps.places.get(text);
      return gap === undefined ? [] : [{ gap, text, pair }];
    }),
  };
}

function readingsIn(index: ProductIndex, { text, kind, quiet }: Term): Reading[] {
  const own = index.postings.places.get(text);
  const readings: Reading[] = own === undefined ? [] : [{ term: own, surety: 1 }];
  if (kind !== 'word' || quiet) return readings;
  for (const { word, distance } of index.near.near(text)) {
    const term = index.wordTerms[word] ?? -1;
    let surety: number = distance > 1 ? TWO_WRONG : ONE_WRONG[sizeOf(text)];
    if (!index.near.beginsAlike(word, text)) surety *= OTHER_BEGINNING;
    if (own !== undefined) surety *= RIGHT_AS_IT_IS;
    readings.push({ term, surety });
  }
  return readings;
}

function sizeOf({ length }: string): keyof typeof ONE_WRONG {
  if (length < 4) return 'short';
  return length < 6 ? 'middle' : 'long';
}
