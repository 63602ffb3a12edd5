/**
 * Crockford's base 32: digits and capitals without I, L, O and U, which are taken for others or spell
 * words (crockford.com/base32.html).
 */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 60 random bits: that two of a million codes are the same has a chance of one in two millions. */
export const CODE_LENGTH = 12;
/** 50 random bits, the least that is not guessed. */
export const SHORTEST_CODE = 10;
export const LONGEST_CODE = 64;

/**
 * A random code.
 *
 * @param bytes fills an array with random bytes, all values as likely: `crypto.getRandomValues`
 * @throws RangeError where the code would be guessed too easily
 */
export function makeCode(
  bytes: (into: Uint8Array<ArrayBuffer>) => Uint8Array,
  length = CODE_LENGTH,
): string {
  if (length < SHORTEST_CODE) throw new RangeError(`a code of ${length} characters`);
  let code = '';
  // 32 divides 256: no character is likelier than another.
  for (const byte of bytes(new Uint8Array(length))) code += CODE_ALPHABET[byte % 32] ?? '';
  return code;
}

export type ReadCodes = {
  /** Each once, in their order. */
  readonly codes: readonly string[];
  /** Lines that hold no code: too long, or with spaces in it. From 1. */
  readonly bad: readonly number[];
  /** Codes that stood there before. */
  readonly repeated: number;
};

/** Reads codes that a shop made itself, one a line, kept as they are; empty lines are passed over. */
export function readCodes(text: string): ReadCodes {
  const codes = new Set<string>();
  const bad: number[] = [];
  let repeated = 0;
  text.split(/\r\n|\n|\r/u).forEach((line, place) => {
    const code = line.trim();
    if (code === '') return;
    if (code.length > LONGEST_CODE || !/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(code)) bad.push(place + 1);
    else if (codes.has(code)) repeated++;
    else codes.add(code);
  });
  return { codes: [...codes], bad, repeated };
}
