/** ⑴ to ⒵, ㈀ to ㉇, 🄐 to 🄩 come in brackets; ⒈ to ⒛ with a dot; 🄀 to 🄊 with a comma. */
const DRESSED =
  /^[\u2474-\u24B5\u3200-\u321E\u3220-\u3247\u{1F100}-\u{1F10A}\u{1F110}-\u{1F129}]$/u;

/**
 * A character in its plain form by NFKC, without the brackets, dots and commas that this puts around
 * digits and letters. Accents that stand alone (¨) stay: NFKC makes a blank of them.
 */
export function compatibilityForm(character: string): string {
  const plain = character.normalize('NFKC');
  if (plain === character) return character;
  if (DRESSED.test(character)) return plain.replace(/[().,]/g, '');
  return plain.length > 1 && plain.startsWith(' ') ? character : plain;
}
