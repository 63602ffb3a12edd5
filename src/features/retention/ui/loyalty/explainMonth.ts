import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { LoyaltyMonth } from '../../domain/loyaltyLine.ts';
import { rowsLink, sentences } from '../explain/explanationFacts.ts';
import { explainObserved, explainRepeatRate } from '../explain/explainRepeatRate.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { wordsOfPeriod } from './wordsOfPeriod.ts';

/** Numbers of one month: its rate, the ends of its interval, and what it is over. */
export type MonthPart = 'rate' | 'lower' | 'upper' | 'count' | 'size';

/** How a number of one month of customers is made. */
export function explainMonth(
  words: ExplainWords,
  month: LoyaltyMonth,
  windowDays: number,
  part: MonthPart,
): Explanation {
  const { t, format } = words;
  const { firstDay, lastDay, count, size, notYetObserved, complete, interval } = month;
  const own = wordsOfPeriod(words, { from: firstDay, to: lastDay });
  const rate = { share: proportion(count, size), windowDays, notYetObserved };
  const state = complete ? 'estimate' : 'inProgress';
  if (part === 'size')
    return { ...explainObserved(own, rate), state: complete ? 'complete' : state };
  const whole = { ...explainRepeatRate(own, rate), state } as const;
  if (part === 'rate') return whole;
  if (part === 'count') {
    const { facts, definition } = whole;
    return {
      value: format.number(count),
      state: complete ? 'complete' : state,
      sentence: t('loyalty.explain.came', { days: windowDays }),
      facts,
      rows: rowsLink(own, { of: 'repeatRate', part: 'repeated' }, 'customers', count),
      ...(definition ? { definition } : {}),
    };
  }
  const { interval: _ofTheRate, ...bound } = whole;
  return {
    ...bound,
    value: format.percent(interval[part]),
    sentence: sentences(t, whole.sentence, t(`explain.curve.${part}`)),
  };
}
