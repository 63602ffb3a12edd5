/**
 * About how wide a text is drawn, in px, to leave room for it: system fonts differ, so it is
 * generous. A Chinese character is as wide as the font is high.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += (/[\u2E80-\uFFEF]/u.test(character) ? 1 : 0.58) * fontSize;
  return Math.ceil(width);
}
