import { CharacterFolds } from './characterFolds.ts';
import { foldInto } from './foldInto.ts';
import { FoldedText } from './foldedText.ts';
import { CHARACTER_FOLDS, type FoldSet } from './folds.ts';

/** A whole text folded, by all character folds unless said. @param out is used again where given */
export function foldedTextOf(
  text: string,
  folds: FoldSet = CHARACTER_FOLDS,
  out = new FoldedText(),
): FoldedText {
  foldInto(text, 0, text.length, CharacterFolds.of(folds), out);
  return out;
}
