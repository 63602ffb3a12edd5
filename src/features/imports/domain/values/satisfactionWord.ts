import { headerWord } from '../headerKey.ts';
import { ratingWord } from './ratingWord.ts';

/** Satisfaction in words, as 1 to 5; what was not asked or not answered is no rating. */
const WORDS: readonly (readonly [number, string])[] = [
  [0, 'offered unoffered unrated none notrated 未评价 未邀评 未评'],
  [
    1,
    'bad dissatisfied unsatisfied verydissatisfied poor badwithcomment 不满意 很不满意 非常不满意 差',
  ],
  [2, '较不满意'],
  [3, 'neutral ok average 一般 普通 中'],
  [4, '较满意 比较满意'],
  [5, 'good satisfied verysatisfied great goodwithcomment 满意 很满意 非常满意 好'],
];

const RATINGS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([rating, words]) =>
    words.split(' ').map((word): [string, number] => [word, rating]),
  ),
);

/** Stars, or a word for them. @returns 0 where there is none; undefined for anything else */
export function satisfactionWord(text: string): number | undefined {
  return ratingWord(text) ?? RATINGS.get(headerWord(text));
}
