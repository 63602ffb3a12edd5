/** Within a number it would make two of one. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A public value in its one spelling, so that nobody can try spellings until the winners suit: what has
 * digits is its runs of digits, in order, without leading zeros, joined by dots (`03 09 14` and
 * `3,9,14` are 3.9.14); what has none is its text in lower case with single spaces. Both in
 * compatibility form (NFKC), so full-width digits count, without invisible characters. Null where nothing is left,
 * or where half a surrogate pair makes it no text that UTF-8 could hold.
 *
 * Not for a round's randomness nor for the key string of RFC 3797, which have spellings of their own.
 */
export function canonicalValue(typed: string): string | null {
  if (/\p{Surrogate}/u.test(typed)) return null;
  const plain = typed.replaceAll(INVISIBLE, '').normalize('NFKC');
  const runs = plain.match(/\d+/gu);
  const value = runs
    ? runs.map((run) => run.replace(/^0+(?=\d)/u, '')).join('.')
    : // Lower case can undo the compatibility form, and the other way round.
      plain
        .toLowerCase()
        .normalize('NFKC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
  return value === '' ? null : value;
}
