import { CharacterFolds } from '../folding/characterFolds.ts';
import { CHARACTER_FOLDS } from '../folding/folds.ts';
import { UNIT_KIND, UNIT_KINDS } from '../folding/unitKinds.ts';

/** What a character next to another of its kind makes one word with; null for none, as all Han. */
export type WordEdge = 'letter' | 'digit' | null;

/**
 * The kind of a character at the edge of a term or beside it, however it is written: Ⓐ and 🅰 are
 * letters. A Chinese numeral folds to a digit, but stands beside other words as every Han character.
 *
 * @param character one code point, '' at the end of a text
 */
export function wordEdge(character: string): WordEdge {
  if (character === '' || /^\p{Script=Han}$/u.test(character)) return null;
  const folded = CharacterFolds.of(CHARACTER_FOLDS).character(character);
  const kind = UNIT_KINDS[folded.charCodeAt(0)];
  if (folded === '') return null;
  if (kind === UNIT_KIND.letter) return 'letter';
  return kind === UNIT_KIND.digit ? 'digit' : null;
}
