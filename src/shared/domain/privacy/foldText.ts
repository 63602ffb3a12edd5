/** A text in compatibility form, with the way back to the text that it was made from. */
export type FoldedText = {
  readonly text: string;
  /** What `from` to `to` (exclusive) of the folded text is in the original. */
  readonly source: (from: number, to: number) => { readonly start: number; readonly end: number };
};

/** ASCII and the Chinese characters and marks that NFKC leaves as they are. */
const UNCHANGED = /[^\0-\x7F\u3001-\u3029\u4E00-\u9FFF]/;
const WITHOUT_WIDTH = /^\p{Cf}$/u;

/**
 * Brings full-width and other compatible characters (１, ①, 𝟏, ＠) to their plain form by NFKC, one
 * character at a time, and drops those without width, so that patterns see what a reader sees.
 */
export function foldText(original: string): FoldedText {
  const first = original.search(UNCHANGED);
  if (first < 0) return { text: original, source: (start, end) => ({ start, end }) };

  const parts = [original.slice(0, first)];
  // Of each folded unit from `first` on: where its character begins and ends in the original.
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = first; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const folded = foldCharacter(original.slice(at, end), code);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return {
    text: parts.join(''),
    source: (from, to) => ({
      start: from < first ? from : (starts[from - first] ?? original.length),
      end: to <= first ? to : (ends[to - 1 - first] ?? original.length),
    }),
  };
}

function foldCharacter(character: string, code: number): string {
  if (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff)) return character;
  return WITHOUT_WIDTH.test(character) ? '' : character.normalize('NFKC');
}
