import type { GoodEnd } from '../answerScales.ts';
import { headerWord } from '../headerKey.ts';

/** What the highest of a scale of effort stands for: ease, or effort. */
const EASY = 'easy easiest ease easyhigh high highest up 容易 轻松 最容易 正向';
const HARD = 'hard hardest difficult effort mosteffort low lowest down 困难 费力 最困难 反向';

const ENDS: ReadonlyMap<string, GoodEnd> = new Map([
  ...EASY.split(' ').map((word): [string, GoodEnd] => [word, 'highest']),
  ...HARD.split(' ').map((word): [string, GoodEnd] => [word, 'lowest']),
]);

/**
 * Which end of a scale of effort is the easiest, by the word for what its highest is.
 * @returns null for an empty cell, undefined for a word that is not known
 */
export function directionWord(text: string): GoodEnd | null | undefined {
  return text === '' ? null : ENDS.get(headerWord(text));
}
