import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { NumberTarget } from '../../domain/numberTarget.ts';
import type { ScopeTotals } from '../../domain/retentionTypes.ts';
import { chosenPeriod, dataPeriod } from './calendarWords.ts';
import { definitionLink, explanationFacts, rowsLink } from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';

/** How a total of the scope line is made. */
export type TotalPart = 'customers' | 'orders' | 'lines' | 'revenue';

/** A total of the customers whom the filters choose. */
export function explainChosenTotal(
  words: ExplainWords,
  totals: ScopeTotals,
  part: TotalPart,
): Explanation {
  const total = {
    part,
    sentence: words.t(`explain.totals.${part}`),
    target: { of: 'totals', group: 'chosen', part: part === 'revenue' ? 'orders' : part },
    filtered: true,
  } as const;
  if (part !== 'revenue') return explainCount(words, totals[part], { ...total, part });
  return {
    ...explainCount(
      words,
      totals.orders,
      { ...total, part: 'orders' },
      revenueFormula(words, totals),
    ),
    value: words.format.money(totals.revenue, words.currency),
  };
}

/** The customers whom the filters choose. */
export function explainChosenCustomers(words: ExplainWords, count: number): Explanation {
  return explainCount(words, count, {
    part: 'customers',
    sentence: words.t('explain.totals.customers'),
    target: { of: 'totals', group: 'chosen', part: 'customers' },
    filtered: true,
  });
}

/** Customers before the filters choose. */
export function explainAllCustomers(words: ExplainWords, count: number): Explanation {
  return explainCount(words, count, {
    part: 'customers',
    sentence: words.t('explain.totals.allCustomers'),
    target: { of: 'totals', group: 'all', part: 'customers' },
    filtered: false,
  });
}

/** Lines that are not followed, or do not count at all. */
export function explainLines(
  words: ExplainWords,
  part: 'withoutCustomer' | 'leftOut',
  count: number,
): Explanation {
  return explainCount(words, count, {
    part: 'lines',
    sentence: words.t(`explain.totals.${part}`),
    target: { of: 'lines', part },
    filtered: false,
  });
}

type Count = {
  readonly part: 'customers' | 'orders' | 'lines';
  readonly sentence: string;
  readonly target: NumberTarget;
  readonly filtered: boolean;
};

function explainCount(
  words: ExplainWords,
  count: number,
  { part, sentence, target, filtered }: Count,
  formula?: string,
): Explanation {
  const { t, format, calendar } = words;
  const n = format.number(count);
  return {
    value: n,
    sentence,
    facts: explanationFacts(words, {
      formula: formula ?? t('explain.formula.count', { n }),
      n: t(`explain.n.${part}`, { count, n }),
      period: filtered ? chosenPeriod(words) : dataPeriod(words),
      calendar: t('explain.days', { zone: calendar.zone }),
      filtered,
    }),
    rows: rowsLink(words, target, part, count),
    definition: definitionLink(words, 'totals'),
  };
}

function revenueFormula({ t, format }: ExplainWords, totals: ScopeTotals): string {
  const missing = totals.linesWithoutAmount;
  const values = {
    orders: format.number(totals.orders),
    count: missing,
    missing: format.number(missing),
  };
  return t(missing > 0 ? 'explain.formula.sumMissing' : 'explain.formula.sum', values);
}
