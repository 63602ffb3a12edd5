import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { RevenueByCustomerAge } from '../../domain/retentionTypes.ts';
import { chosenPeriod } from './calendarWords.ts';
import { definitionLink, explanationFacts, rowsLink } from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';

export type RevenuePart = 'new' | 'returning' | 'unknown';

/** How the revenue of one part, over all periods shown, is made. */
export function explainRevenue(
  words: ExplainWords,
  data: RevenueByCustomerAge,
  part: RevenuePart,
): Explanation {
  const { t, format, calendar, currency } = words;
  const revenue = sumOf(data[`${part}Revenue`]);
  const orders = sumOf(data[`${part}Orders`]);
  const n = format.number(orders);
  return {
    value: format.money(revenue, currency),
    sentence: t(`explain.revenue.${part}`),
    facts: explanationFacts(words, {
      formula: t('explain.formula.sum', { orders: n }),
      n: t('explain.n.orders', { count: orders, n }),
      period: chosenPeriod(words),
      calendar: t('explain.days', { zone: calendar.zone }),
    }),
    rows: rowsLink(words, { of: 'revenue', period: null, part }, 'orders', orders),
    definition: definitionLink(words, 'revenueByAge'),
  };
}

function sumOf(values: Float64Array | Uint32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
