import type { Term } from './termsOf.ts';

/**
 * Two pairs overlap in one character, so a word of four characters has three of them; numbers are
 * quantities as often as parts of a name; a letter alone says next to nothing.
 */
const KIND_WEIGHT: Readonly<Record<Term['kind'], number>> = {
  word: 1,
  number: 0.5,
  pair: 0.7,
  character: 0.5,
};
const LETTER = 0.4;
const QUIET = 0.15;

/**
 * What a term says about which product is meant: its share of the most that any could say (inverse
 * document frequency, ln(1 + N ÷ n) ÷ ln(1 + N); Spärck Jones 1972), by its kind.
 *
 * @param names all names, N
 * @param having names that have it, n
 * @returns above 0, at most 1
 */
export function termWeight(
  { text, kind, quiet }: Pick<Term, 'text' | 'kind' | 'quiet'>,
  names: number,
  having: number,
): number {
  const rarity = Math.log(1 + names / Math.max(1, having)) / Math.log(1 + names);
  const letter = kind === 'word' && text.length === 1 ? LETTER : 1;
  return rarity * KIND_WEIGHT[kind] * letter * (quiet ? QUIET : 1);
}
