export type TextLine = {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
};

/** The lines that a text is broken into on the page, each with its place. */
export function textLines(text: Text): TextLine[] {
  const lines: { words: string; left: number; top: number; height: number }[] = [];
  const range = document.createRange();
  // Where the browser may break: after spaces and around Chinese characters.
  for (const part of text.data.matchAll(/[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+\s*|\s+/gu)) {
    range.setStart(text, part.index);
    range.setEnd(text, part.index + part[0].length);
    const [box] = range.getClientRects();
    if (!box || box.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < box.height / 2) line.words += part[0];
    else lines.push({ words: part[0], left: box.left, top: box.top, height: box.height });
  }
  return lines;
}
