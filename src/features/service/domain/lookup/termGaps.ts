import type { Term } from './termsOf.ts';

/** First and last of three characters, whatever stands between them. */
export type TermGap = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Place of the first of the two pairs among the text's terms. */
  readonly pair: number;
};

/**
 * The gaps of a text: a wrong character in the middle of a word (铁关音 for 铁观音) breaks both pairs that
 * it is in, and leaves the gap over it as it is.
 */
export function gapsOf(terms: readonly Term[]): TermGap[] {
  const gaps: TermGap[] = [];
  for (let i = 0; i + 1 < terms.length; i++) {
    const [one, two] = [terms[i], terms[i + 1]];
    // Pairs of one run overlap.
    if (one?.kind !== 'pair' || two?.kind !== 'pair' || two.from >= one.to) continue;
    const first = one.text.slice(0, two.from - one.from);
    const last = two.text.slice(one.to - two.from);
    gaps.push({ text: `${first}·${last}`, from: one.from, to: two.to, pair: i });
  }
  return gaps;
}
