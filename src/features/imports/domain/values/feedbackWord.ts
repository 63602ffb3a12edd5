import { FEEDBACK } from '../../../../shared/domain/facts/factTables.ts';
import { headerWord } from '../headerKey.ts';

const WORDS: readonly (readonly [number, string])[] = [
  [FEEDBACK.none, 'none no null 0 无 没有 未反馈'],
  [
    FEEDBACK.helpful,
    'helpful useful like liked likes thumbsup up positive good yes 1 +1 👍 ' +
      '有用 有帮助 喜欢 赞 点赞 感兴趣 满意',
  ],
  [
    FEEDBACK.notInterested,
    'notinterested nothelpful notuseful dislike disliked thumbsdown down negative bad hide hidden ' +
      '2 👎 不感兴趣 没兴趣 不喜欢 踩 没用 无用 不满意 减少推荐 屏蔽',
  ],
];

const MEANINGS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([meaning, words]) =>
    words.split(' ').map((word): [string, number] => [headerWord(word), meaning]),
  ),
);

/**
 * What a customer said of a recommendation. A minus is lost in `headerWord`, so '-1' is asked for
 * first.
 * @returns undefined for a word that is not known
 */
export function feedbackWord(text: string): number | undefined {
  if (text === '') return FEEDBACK.none;
  return /^[-−]1$/.test(text) ? FEEDBACK.notInterested : MEANINGS.get(headerWord(text));
}
