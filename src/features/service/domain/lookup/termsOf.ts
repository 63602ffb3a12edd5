import { LETTER_KIND, letterKind } from './letterKinds.ts';
import { lookupForm } from './lookupForm.ts';
import { isQuiet } from './quietWords.ts';

/** A word, a number, or two characters of a script that writes no blanks, and where it stands. */
export type Term = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** 'pair' of Han and the like; 'character' where one stands alone. */
  readonly kind: 'word' | 'number' | 'pair' | 'character';
  /** Says little about products: "the", "order", 请问. */
  readonly quiet: boolean;
};

const MARKS = /\p{M}/gu;

/**
 * The terms of a text, in its order: numbers apart from letters ("50g" is 50 and g), words without a
 * plural s, and overlapping pairs of characters where words are not written apart, so that no
 * dictionary of words is needed.
 */
export function termsOf(text: string): Term[] {
  const folded = lookupForm(text);
  const terms: Term[] = [];
  let from = 0;
  while (from < folded.length) {
    const kind = kindAt(folded, from);
    let to = from + widthAt(folded, from);
    while (to < folded.length && kindAt(folded, to) === kind) to += widthAt(folded, to);
    if (kind === LETTER_KIND.unspaced) pushPairs(terms, folded.slice(from, to), from);
    else if (kind === LETTER_KIND.digit) push(terms, folded.slice(from, to), 'number', from, to);
    else if (kind === LETTER_KIND.letter) {
      push(terms, singular(folded.slice(from, to).replace(MARKS, '')), 'word', from, to);
    }
    from = to;
  }
  return terms;
}

function kindAt(text: string, at: number): number {
  return letterKind(text.codePointAt(at) ?? 0);
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function push(terms: Term[], text: string, kind: Term['kind'], from: number, to: number): void {
  if (text !== '') terms.push({ text, from, to, kind, quiet: isQuiet(text) });
}

function pushPairs(terms: Term[], run: string, start: number): void {
  const characters = Array.from(run);
  if (characters.length === 1) push(terms, run, 'character', start, start + run.length);
  let from = start;
  for (let i = 0; i + 1 < characters.length; i++) {
    const first = characters[i] ?? '';
    const text = first + (characters[i + 1] ?? '');
    push(terms, text, 'pair', from, from + text.length);
    from += first.length;
  }
}

/** "mugs" is "mug"; "glass" stays. Both sides are treated alike, so a wrong guess does no harm. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
