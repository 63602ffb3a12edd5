import { CODE_ALPHABET } from './couponCode.ts';

/** The five that Crockford adds for remainders from 32 on: no digit of a code looks like them. */
const CHECK_ALPHABET = `${CODE_ALPHABET}*~$=U`;

/**
 * A code with its check character at the end: the code as a number in base 32, modulo 37, which finds
 * every single wrong character and every swap of two neighbours.
 * Source: Douglas Crockford, "Base 32", crockford.com/base32.html.
 *
 * @throws RangeError for characters that are not of the alphabet
 */
export function withCheck(code: string): string {
  return code + checkCharacter(code);
}

/**
 * A typed code as it was made: capitals, O read as 0, I and L as 1, hyphens and spaces gone. Null where
 * it is none, or where its check character says that something was mistyped.
 */
export function readChecked(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  const code = plain.slice(0, -1);
  if (!isCode(code)) return null;
  return checkCharacter(code) === plain.at(-1) ? code : null;
}

function isCode(text: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]+$/u.test(text);
}

function checkCharacter(code: string): string {
  if (!isCode(code)) throw new RangeError('a code with other characters');
  let rest = 0;
  for (const character of code) rest = (rest * 32 + CODE_ALPHABET.indexOf(character)) % 37;
  return CHECK_ALPHABET[rest] ?? '';
}
