import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { CustomerOrders } from '../../domain/retentionTypes.ts';
import { explanationFacts } from '../explain/explanationFacts.ts';
import type { ExplainWords } from '../explain/explainWords.ts';

/** How many orders of a customer count. The orders themselves are listed beside the number. */
export function explainOrderCount(words: ExplainWords, orders: CustomerOrders): Explanation {
  const { t, format } = words;
  const n = format.number(orders.orderCount);
  return {
    value: n,
    sentence: t('customer.explain.count'),
    facts: customerFacts(words, orders, t('explain.formula.count', { n })),
  };
}

/** What the orders of a customer come to. */
export function explainCustomerRevenue(words: ExplainWords, orders: CustomerOrders): Explanation {
  const { t, format, currency } = words;
  const formula = t('explain.formula.sum', { orders: format.number(orders.orderCount) });
  return {
    value: format.money(orders.revenue, currency),
    sentence: t('customer.explain.revenue'),
    facts: customerFacts(words, orders, formula),
  };
}

/** The share of a customer's lines that is of one kind. */
export function explainTasteShare(
  words: ExplainWords,
  share: { readonly name: string; readonly lines: number; readonly share: number },
  all: number,
): Explanation {
  const { t, format } = words;
  const values = { lines: format.number(share.lines), all: format.number(all) };
  return {
    value: Number.isNaN(share.share) ? '–' : format.percent(share.share, 0),
    sentence: t('taste.explain', { name: share.name }),
    facts: explanationFacts(words, {
      formula: t('taste.formula', values),
      n: t('explain.n.lines', { count: all, n: values.all }),
      period: t('customer.explain.period'),
      calendar: t('explain.days', { zone: words.calendar.zone }),
      filtered: false,
    }),
  };
}

function customerFacts(words: ExplainWords, orders: CustomerOrders, formula: string) {
  const { t, format, calendar } = words;
  const { firstDay, lastDay, orderCount } = orders;
  return explanationFacts(words, {
    formula,
    n: t('explain.n.orders', { count: orderCount, n: format.number(orderCount) }),
    period: firstDay === null || lastDay === null ? '–' : format.dayRange(firstDay, lastDay),
    calendar: t('explain.days', { zone: calendar.zone }),
    filtered: false,
  });
}
