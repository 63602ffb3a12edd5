import { compatibilityForm } from './compatibilityForm.ts';
import { CONFUSABLE_CHARACTERS } from './confusableCharacters.ts';
import { FOLD, type FoldSet } from './folds.ts';
import { isHidden } from './hiddenCharacters.ts';
import { STYLED_CHARACTERS } from './styledCharacters.ts';
import { TRADITIONAL_CHARACTERS } from './traditionalCharacters.ts';

/**
 * One character with the folds of a set taken away, in their fixed order: hidden, width,
 * compatibility, case, script, styles, confusables. May have none or several characters. Whatever a
 * smaller set makes of a character is folded by a larger one to what that makes of the character
 * itself: so texts that are the same under some folds are so under more.
 *
 * @param character one code point; a lone surrogate stays
 */
export function foldCharacter(character: string, folds: FoldSet): string {
  if (folds & FOLD.hidden && isHidden(character)) return '';
  let folded = character;
  if (folds & FOLD.width) folded = narrow(folded);
  if (folds & FOLD.compatibility) folded = compatibilityForm(folded);
  let result = '';
  for (const each of folded) result += foldPlain(each, folds);
  return result;
}

function foldPlain(character: string, folds: FoldSet): string {
  let folded = character;
  if (folds & FOLD.case) folded = lower(folded);
  if (folds & FOLD.script) folded = TRADITIONAL_CHARACTERS.get(folded) ?? folded;
  if (folds & FOLD.styles) folded = STYLED_CHARACTERS.get(folded) ?? folded;
  if (folds & FOLD.confusables) folded = CONFUSABLE_CHARACTERS.get(folded) ?? folded;
  return folded;
}

/** What has several letters in lower case (İ) stays; a sigma is one wherever it stands. */
function lower(character: string): string {
  if (character === 'ς') return 'σ';
  const small = character.toLowerCase();
  return Array.from(small).length === 1 ? small : character;
}

/** ！ to ～ are ! to ~ in full width; 　 is a blank. */
function narrow(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x3000 ? ' ' : character;
}
