import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { RevenueByCustomerAge } from '../../domain/retentionTypes.ts';
import { chosenPeriod } from './calendarWords.ts';
import { definitionLink, explanationFacts, rowsLink, sentences } from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';
import { periodName } from './periodWords.ts';

export type RevenuePart = 'new' | 'returning' | 'unknown';

/** Whose revenue, and when: `period` is a place in the data, null for all periods shown. */
export type RevenuePlace = { readonly part: RevenuePart; readonly period: number | null };

/** How the revenue of one part is made. */
export function explainRevenue(
  words: ExplainWords,
  data: RevenueByCustomerAge,
  place: RevenuePlace,
): Explanation {
  const { t, format, currency } = words;
  const orders = sumOf(data[`${place.part}Orders`], place.period);
  return {
    ...explainPart(words, data, place, {
      sentence: t(`explain.revenue.${place.part}`),
      formula: t('explain.formula.sum', { orders: format.number(orders) }),
    }),
    value: format.money(sumOf(data[`${place.part}Revenue`], place.period), currency),
  };
}

/** How the number of its orders is made. */
export function explainRevenueOrders(
  words: ExplainWords,
  data: RevenueByCustomerAge,
  place: RevenuePlace,
): Explanation {
  const { t, format } = words;
  const n = format.number(sumOf(data[`${place.part}Orders`], place.period));
  return explainPart(words, data, place, {
    sentence: t(`explain.revenueOrders.${place.part}`),
    formula: t('explain.formula.count', { n }),
  });
}

/** What money and orders of a part share. */
function explainPart(
  words: ExplainWords,
  data: RevenueByCustomerAge,
  { part, period }: RevenuePlace,
  own: { readonly sentence: string; readonly formula: string },
): Explanation {
  const { t, format, calendar } = words;
  const orders = sumOf(data[`${part}Orders`], period);
  const n = format.number(orders);
  const firstDay = period === null ? null : (data.firstDay[period] ?? 0);
  const inProgress = period !== null && data.complete[period] !== 1;
  return {
    value: n,
    ...(inProgress ? { state: 'inProgress' } : {}),
    sentence: sentences(t, own.sentence, inProgress ? openNote(words) : ''),
    facts: explanationFacts(words, {
      formula: own.formula,
      n: t('explain.n.orders', { count: orders, n }),
      period: periodWords(words, data, period),
      calendar: t('explain.days', { zone: calendar.zone }),
    }),
    rows: rowsLink(words, { of: 'revenue', period: firstDay, part }, 'orders', orders),
    definition: definitionLink(words, 'revenueByAge'),
  };
}

function openNote({ t, format, span, calendar }: ExplainWords): string {
  return t('explain.revenueOpen', {
    through: format.instant(span.dataThrough ?? 0, calendar.zone),
  });
}

/** A period's name, and the days chosen where they may cut it short. */
function periodWords(
  words: ExplainWords,
  data: RevenueByCustomerAge,
  period: number | null,
): string {
  const chosen = chosenPeriod(words);
  if (period === null) return chosen;
  const first = data.firstDay[period] ?? 0;
  const name = periodName(words.format, data.unit, first, data.lastDay[period] ?? first);
  const { from, to } = words.state.query;
  return from === null && to === null ? name : words.t('explain.within', { period: name, chosen });
}

function sumOf(values: Float64Array | Uint32Array, period: number | null): number {
  if (period !== null) return values[period] ?? 0;
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
