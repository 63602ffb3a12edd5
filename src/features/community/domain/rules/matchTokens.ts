import type { FoldedText } from '../folding/foldedText.ts';
import { FOLD, type FoldSet } from '../folding/folds.ts';
import { isNoisePair, isNoiseUnit, UNIT_KIND, UNIT_KINDS } from '../folding/unitKinds.ts';
import type { TermToken } from './termTokens.ts';

/** Units that a star inside a term stands for, at most: Chinese has no blanks that would end it. */
export const LONGEST_STAR = 30;
/** Noise between two characters of a term, and punctuation between two of its words, at most. */
export const LONGEST_NOISE = 12;

/**
 * Where a term ends that begins at `at` of a folded text; -1 where it does not.
 *
 * @param text folded by `folds`
 * @param pieces units of the tokens under `folds`
 * @param isEnd whether the term may end there
 */
export function matchTokens(
  text: FoldedText,
  at: number,
  tokens: readonly TermToken[],
  pieces: readonly Uint16Array[],
  folds: FoldSet,
  isEnd: (end: number) => boolean,
): number {
  // Places from which the rest is known not to match: so stars cost no more than their length.
  const failed = new Set<number>();
  const from = (token: number, place: number): number => {
    const wanted = tokens[token];
    if (!wanted) return isEnd(place) ? place : -1;
    const key = token * (text.length + 1) + place;
    if (failed.has(key)) return -1;
    for (const next of endsOf(wanted, pieces[token], text, place, folds)) {
      const end = from(token + 1, next);
      if (end >= 0) return end;
    }
    failed.add(key);
    return -1;
  };
  return from(0, at);
}

function endsOf(
  { kind }: TermToken,
  piece: Uint16Array | undefined,
  text: FoldedText,
  at: number,
  folds: FoldSet,
): number[] {
  if (kind === 'piece') return piece ? endsOfPiece(text, at, piece, folds) : [];
  const ends = kind === 'star' ? [at] : [];
  const longest = Math.min(text.length, at + (kind === 'star' ? LONGEST_STAR : LONGEST_NOISE));
  for (let end = at; end < longest && takes(kind, text.units[end] ?? 0); end++) ends.push(end + 1);
  return ends;
}

/** A star takes what is no blank, a gap blanks and punctuation. */
function takes(kind: 'gap' | 'star', unit: number): boolean {
  const isSpace = UNIT_KINDS[unit] === UNIT_KIND.space;
  if (kind === 'star') return !isSpace;
  return isSpace || /^\p{P}$/u.test(String.fromCharCode(unit));
}

/**
 * Behind the piece; where repeats are folded, first behind all repetitions of its last unit. What
 * follows begins with something else, or is a star that takes them too.
 */
function endsOfPiece(
  { units, length }: FoldedText,
  from: number,
  piece: Uint16Array,
  folds: FoldSet,
): number[] {
  const [repeats, noise] = [(folds & FOLD.repeats) !== 0, (folds & FOLD.noise) !== 0];
  let at = from;
  let skipped = 0;
  for (let n = 0; n < piece.length;) {
    if (at >= length) return [];
    const unit = units[at] ?? 0;
    if (unit === piece[n]) {
      at++;
      n++;
      skipped = 0;
    } else if (n === 0) {
      return [];
    } else if (repeats && isRepeat(unit, piece[n - 1])) {
      at++;
    } else {
      const wide = noise && skipped < LONGEST_NOISE ? noiseAt(units, at) : 0;
      if (wide === 0) return [];
      at += wide;
      skipped += wide;
    }
  }
  let past = at;
  while (repeats && past < length && isRepeat(units[past] ?? 0, piece.at(-1))) past++;
  return past === at ? [at] : [past, at];
}

function isRepeat(unit: number, before: number | undefined): boolean {
  return unit === before && UNIT_KINDS[unit] !== UNIT_KIND.digit;
}

/** Units of noise at a place: 0, 1, or 2 for an emoji. */
function noiseAt(units: Uint16Array, at: number): number {
  const unit = units[at] ?? 0;
  if (isNoiseUnit(unit)) return 1;
  return isNoisePair(unit, units[at + 1] ?? 0) ? 2 : 0;
}
