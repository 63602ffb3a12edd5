import { headerWord } from '../headerKey.ts';

/** An answer on a scale. */
export type AnswerScore = {
  /** In hundredths: files hold means such as 4.25, too. */
  readonly hundredths: number;
  /** The highest of its scale, where the answer says it itself ('4/5'); null where the file does. */
  readonly scale: number | null;
  /** A word says by itself which end is the good one: it is never turned round. */
  readonly isWord: boolean;
};

/** What stands in a cell whose question was passed over. */
const NONE: ReadonlySet<string> = new Set(
  (
    'na n/a none null skipped skip notanswered unanswered noanswer offered unoffered unrated 跳过 空 无 ' +
    '未答 未作答 未回答 未评价 未邀评'
  )
    .split(' ')
    .map(headerWord),
);

/**
 * Words of satisfaction and of ease, worst first, on a scale of five; those of Zendesk's two faces
 * on one of two, because its ratings know no middle.
 */
const WORDS: readonly (readonly [number, number, string])[] = [
  [1, 5, 'verydissatisfied veryunsatisfied 非常不满意 很不满意 极不满意'],
  [2, 5, 'dissatisfied unsatisfied somewhatdissatisfied 不满意 较不满意 比较不满意'],
  [3, 5, 'neutral ok neithersatisfiednordissatisfied average 一般 中立 普通'],
  [4, 5, 'satisfied somewhatsatisfied 满意 较满意 比较满意'],
  [5, 5, 'verysatisfied extremelysatisfied 非常满意 很满意 十分满意'],
  [1, 5, 'verydifficult veryhard 非常困难 很困难 非常难 非常费力 非常不方便 非常不容易'],
  [2, 5, 'difficult hard somewhatdifficult 困难 比较困难 费力 不方便 不容易'],
  [3, 5, 'neithereasynordifficult'],
  [4, 5, 'easy somewhateasy 容易 比较容易 轻松 方便 比较方便'],
  [5, 5, 'veryeasy extremelyeasy 非常容易 很容易 非常轻松 非常方便'],
  [1, 2, 'bad badwithcomment 差 失望'],
  [2, 2, 'good goodwithcomment 好'],
];

const SCORES: ReadonlyMap<string, AnswerScore> = new Map(
  WORDS.flatMap(([score, scale, words]) =>
    words
      .split(' ')
      .map((word): [string, AnswerScore] => [
        word,
        { hundredths: score * 100, scale, isWord: true },
      ]),
  ),
);

const FIGURE = /^(\d{1,2}(?:[.,]\d{1,2})?)(?:\/(\d{1,2}))?(?:分|星|颗星|points?|stars?)?$/;
const STARS = /^([★⭐]{1,5})☆{0,4}$/u;

/**
 * What a cell says on a scale: a number ('9', '4.5', '4/5', '4星'), stars, or one of the usual words
 * ('very satisfied', 非常满意). Whether it is on its scale is for the caller to check.
 * @returns 'none' for an empty or skipped answer, 'unknown' for what is none
 */
export function answerScore(text: string): AnswerScore | 'none' | 'unknown' {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (isSkipped(plain)) return 'none';
  const [, number, scale] = FIGURE.exec(plain) ?? [];
  if (number !== undefined) {
    const hundredths = Math.round(Number(number.replace(',', '.')) * 100);
    return { hundredths, scale: scale === undefined ? null : Number(scale), isWord: false };
  }
  const stars = STARS.exec(plain)?.[1];
  if (stars !== undefined) return { hundredths: stars.length * 100, scale: 5, isWord: false };
  return SCORES.get(headerWord(plain)) ?? 'unknown';
}

/** Whether a cell holds no answer: '', 'N/A', '(跳过)', '(空)', '-'. */
export function isSkipped(text: string): boolean {
  const word = headerWord(text);
  return word === '' || NONE.has(word);
}
