/** Letters and digits of scripts that write words apart: Latin, Greek, Cyrillic, and digits. */
const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}_]/u;

/** Whether a word can begin or end between two characters: between Han characters, anywhere. */
export function isWordEdge(text: string, at: number): boolean {
  return !(SPACED.test(text.charAt(at - 1)) && SPACED.test(text.charAt(at)));
}
