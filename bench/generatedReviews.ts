import { stream } from '../src/shared/domain/random/stream.ts';
import { messageTexts } from './generatedMessages.ts';

/** What reviews of either class say beside what everybody says; half of each list is said by both. */
const OPINIONS = [
  {
    zh: [
      '质量很差',
      '再也不买了',
      '掉色',
      '客服不理人',
      '破损严重',
      '等了很久',
      '一般',
      '包装简单',
    ],
    en: [
      'poor quality',
      'would not buy again',
      'broke',
      'rude',
      'torn',
      'slow',
      'okay',
      'plain box',
    ],
  },
  {
    zh: ['非常满意', '会回购', '味道很好', '物流很快', '包装精美', '值得买', '一般', '包装简单'],
    en: [
      'love it',
      'will order again',
      'tastes great',
      'fast',
      'lovely',
      'worth it',
      'okay',
      'plain box',
    ],
  },
] as const;

/**
 * Reviews for benchmarks, half Chinese, half English, 60 to 70 characters in the mean: sentences of the
 * generated messages with two opinions, one in ten of which is of the other class.
 */
export function reviewTexts(): (n: number) => { readonly text: string; readonly label: 0 | 1 } {
  const messages = messageTexts();
  const chance = stream(7, 'reviews');
  return (n) => {
    chance.at(n);
    const chinese = n % 2 === 0;
    const label = chance.chance(0.5) ? 1 : 0;
    const opinion = () => {
      const { zh, en } = OPINIONS[chance.chance(0.1) ? 1 - label : label] ?? OPINIONS[0];
      return chinese ? zh[chance.below(zh.length)] : en[chance.below(en.length)];
    };
    const mark = chinese ? '，' : ', ';
    return { text: [opinion(), messages(n, chinese), opinion()].join(mark), label };
  };
}
