import { CHINESE_PHRASES, ENGLISH_PHRASES, type ReviewSubject } from './reviewPhrases.ts';

/** What comments in surveys are about: as in reviews, and paying, which nobody reviews. */
export type SurveySubject = ReviewSubject | 'payment';

/** A sentence of a comment: what it is about, whether badly, and which of the phrases. */
export type SaidInSurvey = {
  readonly subject: SurveySubject;
  readonly bad: boolean;
  readonly phrase: number;
};

// Sentences are separated by bars.
const PAYMENT = {
  zh: [
    '付款很顺利',
    '付款失败了好几次才成功|银行卡一直提示支付失败|结算页面总报错，差点不买了|明明有余额，却付不了款',
  ],
  en: [
    'Paying was quick',
    'Paying failed several times before it worked|My card was refused for no reason|The checkout kept showing an error and I nearly gave up|It took three tries to pay',
  ],
} as const;

const TONGUES = {
  zh: { phrases: { ...CHINESE_PHRASES, payment: PAYMENT.zh }, joint: '，', end: '。' },
  en: { phrases: { ...ENGLISH_PHRASES, payment: PAYMENT.en }, joint: '. ', end: '.' },
};

/** A comment in words; '' where nothing was said. */
export function surveyComment(said: readonly SaidInSurvey[], language: 'zh' | 'en'): string {
  if (said.length === 0) return '';
  const { phrases, joint, end } = TONGUES[language];
  const sentences = said.map(({ subject, bad, phrase }) => {
    const choices = phrases[subject][bad ? 1 : 0].split('|');
    return choices[phrase % choices.length] ?? '';
  });
  return sentences.join(joint) + end;
}
