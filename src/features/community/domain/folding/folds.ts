/**
 * What may be taken away before a text is compared with a term, from the mildest to the strongest. A
 * hit names those it needed, strongest left out first: a term that stands there as it is written
 * needed none.
 *
 * - case: Ｌove, LOVE
 * - width: ｌｏｖｅ
 * - hidden: characters without width, variation selectors, strokes laid over letters
 * - compatibility: 𝐥𝐨𝐯𝐞, ⓛ, ⑴, ㏑: NFKC, without the brackets and dots that it adds
 * - styles: ⓿, ➃, 壹, 🅻, ʟ: digits and letters that NFKC leaves
 * - script: traditional characters
 * - repeats: loooove
 * - noise: l.o*v e
 * - confusables: lоve with a Cyrillic о, 薇信
 * - homophones: 家威心 for 加微信
 */
export const FOLDS = [
  'case',
  'width',
  'hidden',
  'compatibility',
  'styles',
  'script',
  'repeats',
  'noise',
  'confusables',
  'homophones',
] as const;
export type Fold = (typeof FOLDS)[number];

/** A set of folds: bit n is the fold at place n. */
export type FoldSet = number;

export function foldSetOf(folds: readonly Fold[]): FoldSet {
  return folds.reduce((set, fold) => set | FOLD[fold], 0);
}

/** Those of a set, from the mildest on. */
export function foldsIn(set: FoldSet): Fold[] {
  return FOLDS.filter((fold) => (set & FOLD[fold]) !== 0);
}

export const FOLD = {
  case: 1,
  width: 2,
  hidden: 4,
  compatibility: 8,
  styles: 16,
  script: 32,
  repeats: 64,
  noise: 128,
  confusables: 256,
  homophones: 512,
} as const satisfies Record<Fold, FoldSet>;

/**
 * A set with what it takes for its meaning: an ⓐ is no noise but a letter, so noise is told only
 * where symbols have become the letters that they are.
 */
export function closedFolds(folds: FoldSet): FoldSet {
  return folds & FOLD.noise ? folds | FOLD.compatibility | FOLD.styles : folds;
}

/** Those that change characters one by one. */
export const CHARACTER_FOLDS: FoldSet =
  FOLD.case |
  FOLD.width |
  FOLD.hidden |
  FOLD.compatibility |
  FOLD.styles |
  FOLD.script |
  FOLD.confusables;

/**
 * Likeness of looks or sound is no sameness: what needed one of these goes to a person, whatever the
 * rule says. On chats that were cloaked by homophones, sound finds four hidden words of five and
 * doubles the false alarms.
 */
export const QUEUE_ONLY_FOLDS: FoldSet = FOLD.confusables | FOLD.homophones;
