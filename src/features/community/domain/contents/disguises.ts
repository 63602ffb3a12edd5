import { compatibilityForm } from '../folding/compatibilityForm.ts';
import { isHidden } from '../folding/hiddenCharacters.ts';
import { STYLED_CHARACTERS } from '../folding/styledCharacters.ts';
import type { Place } from './place.ts';

/**
 * Characters that nobody types by accident: without width between others, or letters and digits in
 * another dress (𝐯, Ⓥ, ⓿, ➃). Full width, ideographs, emoji joiners and variation selectors are typed.
 */
export function disguises(text: string): Place[] {
  // Chinese with its punctuation, and ASCII.
  if (!/[^\0-\u007F\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFF65]/u.test(text)) return [];
  const found: Place[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (isDisguise(character)) found.push({ start: at, end });
    at = end;
  }
  return found;
}

function isDisguise(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0x3000 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef)) {
    return false;
  }
  // Joiners and selectors belong to emoji, marks of direction to Hebrew and Arabic.
  if (isHidden(character))
    return /^[\u200B\u200C\u2060-\u2064\uFEFF\u00AD\u180E]$/u.test(character);
  const plain = STYLED_CHARACTERS.get(character) ?? compatibilityForm(character);
  // Flags are pairs of letters to Unicode, and flags to everybody.
  const isFlag = code >= 0x1f1e6 && code <= 0x1f1ff;
  return plain !== character && !isFlag && /^[\dA-Za-z]+$/.test(plain);
}
