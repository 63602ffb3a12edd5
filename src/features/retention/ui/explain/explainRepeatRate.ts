import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { RepeatPurchaseRate } from '../../domain/retentionTypes.ts';
import { chosenPeriod } from './calendarWords.ts';
import { definitionLink, explanationFacts, rateInterval, rowsLink } from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';

/** How the repeat-purchase rate is made. */
export function explainRepeatRate(
  words: ExplainWords,
  { share, windowDays }: RepeatPurchaseRate,
): Explanation {
  const { t, format, calendar } = words;
  const values = { count: format.number(share.count), size: format.number(share.size) };
  return {
    value: format.percent(share.rate),
    state: 'estimate',
    ...rateInterval(words, share.interval),
    sentence: t('explain.repeat', { days: windowDays }),
    facts: explanationFacts(words, {
      formula: t('explain.formula.repeat', values),
      n: t('explain.n.returned', { returned: values.count, size: values.size }),
      period: chosenPeriod(words),
      calendar: t('explain.days', { zone: calendar.zone }),
      interval: t('explain.wilson'),
    }),
    rows:
      share.count > 0
        ? rowsLink(words, { of: 'repeatRate', part: 'repeated' }, 'customers', share.count)
        : rowsLink(words, { of: 'repeatRate', part: 'observed' }, 'customers', share.size),
    definition: definitionLink(words, 'repeatRate'),
  };
}

/** How the number of customers observed long enough is made. */
export function explainObserved(
  words: ExplainWords,
  { share, windowDays }: RepeatPurchaseRate,
): Explanation {
  const { t, format, calendar } = words;
  const n = format.number(share.size);
  return {
    value: n,
    sentence: t('explain.observed', { days: windowDays }),
    facts: explanationFacts(words, {
      formula: t('explain.formula.count', { n }),
      n: t('explain.n.customers', { count: share.size, n }),
      period: chosenPeriod(words),
      calendar: t('explain.days', { zone: calendar.zone }),
    }),
    rows: rowsLink(words, { of: 'repeatRate', part: 'observed' }, 'customers', share.size),
    definition: definitionLink(words, 'repeatRate'),
  };
}
