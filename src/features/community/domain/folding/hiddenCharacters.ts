/**
 * Characters that are not seen: format characters (U+200B, U+2060, U+FEFF, joiners, marks of
 * direction, tags), controls, variation selectors, and letters that are blanks (Hangul fillers).
 */
const HIDDEN =
  /^[\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]$/u;

export function isHidden(character: string): boolean {
  return HIDDEN.test(character);
}

/** What is laid over or piled on a character. */
export function isMark(character: string): boolean {
  return /^\p{M}$/u.test(character);
}

/**
 * Strokes, dots and rings that make no other letter of the one below: of the general blocks of
 * combining marks, which no language needs beyond what composes. Vowel signs of Thai, Hindi or Arabic
 * are none.
 */
export function isDecoration(character: string): boolean {
  return /^[\u0300-\u036F\u0483-\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]$/u.test(
    character,
  );
}
