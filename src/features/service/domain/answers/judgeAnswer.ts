import type { AnswerMark } from './answerMark.ts';

/** Products of the first places that are looked at. */
export const LOOKED_AT = 10;

/** How the look-up does today on a message that was marked. */
export type AnswerVerdict = {
  /**
   * - 'first': what is first is right; 'third': only the second or third is; 'miss': neither.
   * - 'gone': no product that was marked right is in the catalogue any more, so nothing can be said.
   */
  readonly state: 'first' | 'third' | 'miss' | 'gone';
  /** Place of the first right one, from 1, within `LOOKED_AT`; null where there is none. */
  readonly place: number | null;
};

/**
 * Judges what the look-up finds by a mark. With right products, one of them has to be found. With
 * "none", nothing may be found. With wrong ones only, none of them may be found in the place.
 *
 * @param found numbers of products, the most likely first
 * @param exists whether the catalogue has a product
 */
export function judgeAnswer(
  { right, wrong, none }: Pick<AnswerMark, 'right' | 'wrong' | 'none'>,
  found: readonly string[],
  exists: (product: string) => boolean,
): AnswerVerdict {
  if (none) return { state: found.length === 0 ? 'first' : 'miss', place: null };
  if (right.length > 0) {
    if (!right.some(exists)) return { state: 'gone', place: null };
    const at = found.slice(0, LOOKED_AT).findIndex((product) => right.includes(product));
    if (at < 0) return { state: 'miss', place: null };
    return { state: at === 0 ? 'first' : at < 3 ? 'third' : 'miss', place: at + 1 };
  }
  // Only what is wrong is known: the first place is right where it is something else, or nothing.
  const isWrong = (product: string | undefined) => product !== undefined && wrong.includes(product);
  if (!wrong.some(exists)) return { state: 'gone', place: null };
  if (!isWrong(found[0])) return { state: 'first', place: null };
  return { state: 'miss', place: null };
}

/** Hit rates of the regression set; what is gone counts nowhere. */
export type HitRates = {
  readonly n: number;
  readonly first: number;
  /** Those of `first` among them. */
  readonly third: number;
  readonly gone: number;
};

export function hitRates(verdicts: readonly Pick<AnswerVerdict, 'state'>[]): HitRates {
  const count = (...states: AnswerVerdict['state'][]) =>
    verdicts.filter(({ state }) => states.includes(state)).length;
  const gone = count('gone');
  return { n: verdicts.length - gone, first: count('first'), third: count('first', 'third'), gone };
}
