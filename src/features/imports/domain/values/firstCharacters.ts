/** The first characters of a text (not halves of them), at most `count`. */
export function firstCharacters(text: string, count: number): string {
  let shown = '';
  let left = count;
  for (const character of text) {
    if (left-- === 0) break;
    shown += character;
  }
  return shown;
}
