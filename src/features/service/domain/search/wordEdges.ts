/** Letters and digits of scripts that write words apart: Latin, Greek, Cyrillic, and digits. */
const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}_]/u;

/** Whether a word can begin or end between two characters: between Han characters, anywhere. */
export function isWordEdge(text: string, at: number): boolean {
  return !(SPACED.test(text.charAt(at - 1)) && SPACED.test(text.charAt(at)));
}

/** Bytes of `spacedUnits`. */
export const SPACED_BYTES = 65_536 / 8;

/** A bit for each UTF-16 unit: between two that have it there is no edge. The lowest bit comes first. */
export function spacedUnits(): Uint8Array {
  const bits = new Uint8Array(SPACED_BYTES);
  for (let unit = 0; unit < 65_536; unit++) {
    if (SPACED.test(String.fromCharCode(unit))) {
      bits[unit >> 3] = (bits[unit >> 3] ?? 0) | (1 << (unit & 7));
    }
  }
  return bits;
}
