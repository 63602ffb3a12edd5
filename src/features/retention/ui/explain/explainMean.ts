import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { CohortTable } from '../../domain/retentionTypes.ts';
import { shownMeasure, type ShownMeasure } from '../pageState.ts';
import { calendarWords, chosenPeriod } from './calendarWords.ts';
import { valueWords } from './cellWords.ts';
import type { ColumnMeans } from './columnMeans.ts';
import {
  definitionLink,
  explanationFacts,
  rateInterval,
  rowsLink,
  type RowKind,
} from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';
import { whenColumn } from './periodWords.ts';

export type MeanKind = keyof ColumnMeans;

/** How one cell of a mean row is made. */
export function explainMean(
  words: ExplainWords,
  table: CohortTable,
  kind: MeanKind,
  column: number,
  value: number,
): Explanation {
  const { t, format, state, currency } = words;
  const measure = shownMeasure(state);
  const interval = kind === 'weighted' && measure === 'share' && column > 0;
  return {
    value: valueWords(measure, value, { format, currency }),
    state: measure === 'share' ? 'estimate' : 'complete',
    ...(interval ? meanInterval(words, table, column) : {}),
    sentence: meanSentence(words, table, kind, column),
    facts: explanationFacts(words, {
      formula: meanFormula(words, table, kind, column),
      n: meanN(words, table, column),
      period: t('explain.meanPeriod', {
        cohorts: chosenPeriod(words),
        when: whenColumn(words, table, column),
      }),
      calendar: calendarWords(words),
      interval: intervalMethod(words, table, interval),
    }),
    rows: meanRows(words, table, column),
    definition: definitionLink(words, kind === 'weighted' ? 'weightedMean' : 'simpleMean'),
  };
}

function meanSentence(
  words: ExplainWords,
  table: CohortTable,
  kind: MeanKind,
  column: number,
): string {
  const { t, format, state } = words;
  const sentence = t(`explain.mean.${shownMeasure(state)}`, {
    entered: t(`explain.enteredAny.${table.entry}`),
    when: whenColumn(words, table, column),
    orders: t(table.minOrders === 1 ? 'explain.anOrder' : 'explain.moreOrders', {
      n: format.number(table.minOrders),
    }),
  });
  return t(`explain.mean.${kind}`, { sentence });
}

function meanFormula(
  { t, format, state, currency }: ExplainWords,
  { means }: CohortTable,
  kind: MeanKind,
  column: number,
): string {
  const values = {
    returned: format.number(means.customers[column] ?? 0),
    size: format.number(means.size[column] ?? 0),
    cohorts: format.number(means.cohorts[column] ?? 0),
    revenue: format.money(means.revenue?.[column] ?? 0, currency),
  };
  if (kind === 'simple') return t('explain.formula.simple', values);
  const formulas: Readonly<Record<ShownMeasure, () => string>> = {
    share: () => t('explain.formula.weightedShare', values),
    customers: () => t('explain.formula.weightedCount', values),
    orders: () => t('explain.formula.weightedCount', values),
    revenue: () => t('explain.formula.weightedCount', values),
    revenueAverage: () => t('explain.formula.weightedAverage', values),
  };
  return formulas[shownMeasure(state)]();
}

function meanN({ t, format }: ExplainWords, table: CohortTable, column: number): string {
  const values = {
    returned: format.number(table.means.customers[column] ?? 0),
    size: format.number(table.means.size[column] ?? 0),
  };
  return t(
    table.entry === 'recurring' ? 'explain.n.returnedEntries' : 'explain.n.returned',
    values,
  );
}

function meanInterval(words: ExplainWords, { means }: CohortTable, column: number) {
  return rateInterval(words, {
    lower: means.lower[column] ?? NaN,
    upper: means.upper[column] ?? NaN,
  });
}

function intervalMethod({ t }: ExplainWords, table: CohortTable, interval: boolean): string {
  if (!interval) return t('explain.noInterval');
  return t(table.entry === 'recurring' ? 'explain.noIntervalShared' : 'explain.wilson');
}

function meanRows(words: ExplainWords, table: CohortTable, column: number) {
  const measure = shownMeasure(words.state);
  const customers = table.means.customers[column] ?? 0;
  const members: RowKind = table.entry === 'recurring' ? 'entries' : 'customers';
  const [part, kind, n]: ['all' | 'orders' | 'returned', RowKind, number] =
    customers === 0
      ? ['all', members, table.means.size[column] ?? 0]
      : measure === 'orders' || measure === 'revenue'
        ? ['orders', 'orders', table.means.orders[column] ?? 0]
        : ['returned', members, customers];
  return rowsLink(words, { of: 'mean', column, part }, kind, n);
}
