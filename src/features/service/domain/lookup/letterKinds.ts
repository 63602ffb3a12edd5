/** What a character is to words: none of one, of a script without blanks, a digit, a letter or its mark. */
export const LETTER_KIND = { none: 0, unspaced: 1, digit: 2, letter: 3 } as const;
export type LetterKind = (typeof LETTER_KIND)[keyof typeof LETTER_KIND];

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々]/u;
const DIGIT = /\p{Nd}/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Of every UTF-16 unit; built once, as asking a pattern for each letter takes most of a look-up. */
const KINDS = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => kindOf(String.fromCharCode(unit)));

/** @param point a code point */
export function letterKind(point: number): number {
  return point < 0x1_0000 ? (KINDS[point] ?? 0) : kindOf(String.fromCodePoint(point));
}

function kindOf(character: string): LetterKind {
  if (UNSPACED.test(character)) return LETTER_KIND.unspaced;
  if (DIGIT.test(character)) return LETTER_KIND.digit;
  return LETTER.test(character) ? LETTER_KIND.letter : LETTER_KIND.none;
}
