import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';
import type { ExplanationFact, ExplanationLink } from '../../../../shared/ui/explanation.ts';
import type { NumberTarget } from '../../domain/numberTarget.ts';
import type { MetricName } from '../metricNames.ts';
import { definitionAddress, rowsAddress } from '../retentionAddress.ts';
import type { RetentionText } from '../retentionText.ts';
import { dataWords } from './calendarWords.ts';
import type { ExplainWords } from './explainWords.ts';
import { conditionWords, filterWords } from './filterWords.ts';

/** What differs from one explanation to the next; the other facts follow from the page's state. */
export type OwnFacts = {
  readonly formula: string;
  readonly n: string;
  readonly period: string;
  readonly calendar: string;
  readonly interval?: string;
  /** False where the filters do not touch the number. */
  readonly filtered?: boolean;
};

/** The lines of an explanation, in the same order everywhere. */
export function explanationFacts(words: ExplainWords, own: OwnFacts): ExplanationFact[] {
  const { t, state } = words;
  const filter = own.filtered === false ? '' : filterWords(state.query, t);
  const facts = {
    formula: own.formula,
    n: own.n,
    period: own.period,
    filter: filter === '' ? t('explain.noFilter') : filter,
    lines: conditionWords(state.query, t),
    calendar: own.calendar,
    ...(own.interval === undefined ? {} : { interval: own.interval }),
    data: dataWords(words),
  };
  return ORDER.flatMap((name) => {
    const detail = facts[name];
    return detail === undefined ? [] : [{ term: t(`explain.terms.${name}`), detail }];
  });
}

const ORDER = [
  'formula',
  'n',
  'period',
  'filter',
  'lines',
  'calendar',
  'interval',
  'data',
] as const;

/** "95% interval 6.4 – 10.1%", as a property to spread; nothing where there is none. */
export function rateInterval(
  { t, format }: ExplainWords,
  { lower, upper }: Interval,
): { interval?: string } {
  if (Number.isNaN(lower) || Number.isNaN(upper)) return {};
  const low = format.number(lower * 100, 1);
  return { interval: t('explain.interval', { low, high: format.percent(upper) }) };
}

/** What kind of rows a number was counted from. */
export type RowKind = 'customers' | 'orders' | 'lines' | 'gaps' | 'entries';

/** "See the 68 customers", to the rows behind a number. */
export function rowsLink(
  { t, format, state }: ExplainWords,
  target: NumberTarget,
  kind: RowKind,
  n: number,
): ExplanationLink {
  const label = t(`explain.see.${kind}`, { count: n, n: format.number(n) });
  return { href: rowsAddress(state, target), label };
}

/** To the definition of the metric. */
export function definitionLink({ t, state }: ExplainWords, metric: MetricName): ExplanationLink {
  return { href: definitionAddress(state, metric), label: t('explain.definition') };
}

/** Sentences one after the other; empty ones are left out. */
export function sentences(t: RetentionText, ...each: readonly string[]): string {
  return each.filter((sentence) => sentence !== '').join(t('words.gap'));
}
