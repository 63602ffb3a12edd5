/** What a folded unit is, as far as matching asks. */
export const UNIT_KIND = {
  /** Han, kana, hangul and all other letters of scripts that part no words by spaces, and halves. */
  other: 0,
  /** Latin, Greek, Cyrillic, Armenian: words are runs of them. */
  letter: 1,
  digit: 2,
  space: 3,
  /** Punctuation and symbols. */
  sign: 4,
} as const;
export type UnitKind = (typeof UNIT_KIND)[keyof typeof UNIT_KIND];

const LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]$/u;

/** The kind of each unit. */
export const UNIT_KINDS: Uint8Array = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let unit = 0; unit < table.length; unit++) table[unit] = kindOf(String.fromCharCode(unit));
  return table;
}

function kindOf(character: string): UnitKind {
  if (/^\p{Nd}$/u.test(character)) return UNIT_KIND.digit;
  if (/^\s$/u.test(character)) return UNIT_KIND.space;
  if (/^[\p{P}\p{S}]$/u.test(character)) return UNIT_KIND.sign;
  if (/^\p{L}$/u.test(character) && LETTER.test(character)) return UNIT_KIND.letter;
  return UNIT_KIND.other;
}

/** Whether nothing but a letter, digit or half of one: what noise is not. Pairs of halves: `isNoisePair`. */
export function isNoiseUnit(unit: number): boolean {
  const kind = UNIT_KINDS[unit] ?? 0;
  return kind === UNIT_KIND.space || kind === UNIT_KIND.sign;
}

/** Whether an astral character is noise: an emoji is, a rare Han character is not. */
export function isNoisePair(high: number, low: number): boolean {
  const isPair = (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00;
  return isPair && !/[\p{L}\p{N}]/u.test(String.fromCharCode(high, low));
}
