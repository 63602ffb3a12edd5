import type { Explanation, ExplanationLink } from '../../../../shared/ui/explanation.ts';
import type { CustomerOrders } from '../../domain/retentionTypes.ts';
import { definitionLink, explanationFacts } from '../explain/explanationFacts.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { customerLinesAddress } from '../retentionAddress.ts';
import type { LineChoice } from './lineChoice.ts';

/** How many orders of a customer count. */
export function explainOrderCount(words: ExplainWords, orders: CustomerOrders): Explanation {
  const { t, format } = words;
  const n = format.number(orders.orderCount);
  return {
    value: n,
    sentence: t('customer.explain.count'),
    ...ofOrders(words, orders, t('explain.formula.count', { n })),
  };
}

/** What the orders of a customer come to. */
export function explainCustomerRevenue(words: ExplainWords, orders: CustomerOrders): Explanation {
  const { t, format, currency } = words;
  const formula = t('explain.formula.sum', { orders: format.number(orders.orderCount) });
  return {
    value: format.money(orders.revenue, currency),
    sentence: t('customer.explain.revenue'),
    ...ofOrders(words, orders, formula),
  };
}

/** To the lines behind a number, on the customer's page itself. */
export function linesLink(
  { t, format }: ExplainWords,
  customer: number,
  choice: LineChoice,
  count: number,
): ExplanationLink {
  const values = { count, n: format.number(count) };
  const label =
    'value' in choice ? t('explain.see.lines', values) : t(`customer.see.${choice.of}`, values);
  return { href: customerLinesAddress(customer, choice), label };
}

/** What count and revenue of a customer's orders share. */
function ofOrders(words: ExplainWords, orders: CustomerOrders, formula: string) {
  const { t, format, calendar } = words;
  const { customer, firstDay, lastDay, orderCount } = orders;
  const lines = orders.orders.flatMap((order) => order.lines.filter(({ counts }) => counts)).length;
  return {
    facts: explanationFacts(words, {
      formula,
      n: [
        t('explain.n.orders', { count: orderCount, n: format.number(orderCount) }),
        t('explain.n.lines', { count: lines, n: format.number(lines) }),
      ].join(t('words.list')),
      period: firstDay === null || lastDay === null ? '–' : format.dayRange(firstDay, lastDay),
      calendar: t('explain.days', { zone: calendar.zone }),
      filtered: false,
    }),
    rows: linesLink(words, customer, { of: 'counted' }, lines),
    definition: definitionLink(words, 'totals'),
  };
}
