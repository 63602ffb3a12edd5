import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { PurchaseFrequency } from '../../domain/retentionTypes.ts';
import { chosenPeriod } from './calendarWords.ts';
import { definitionLink, explanationFacts, rowsLink } from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';

/** How the number of orders for each customer is made. */
export function explainFrequency(
  words: ExplainWords,
  { orders, customers, ordersPerCustomer }: PurchaseFrequency,
): Explanation {
  const { t, format, calendar } = words;
  const values = { orders: format.number(orders), customers: format.number(customers) };
  return {
    value: format.number(ordersPerCustomer, 2),
    state: 'complete',
    sentence: t('explain.frequency'),
    facts: explanationFacts(words, {
      formula: t('explain.formula.frequency', values),
      n: t('explain.n.ordersOf', { orders: values.orders, returned: values.customers }),
      period: chosenPeriod(words),
      calendar: t('explain.days', { zone: calendar.zone }),
      interval: t('explain.noInterval'),
    }),
    rows: rowsLink(words, { of: 'frequency', part: 'orders' }, 'orders', orders),
    definition: definitionLink(words, 'frequency'),
  };
}
