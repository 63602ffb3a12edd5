import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { CohortTable } from '../../domain/retentionTypes.ts';
import { shownMeasure, type ShownMeasure } from '../pageState.ts';
import { calendarWords, chosenPeriod } from './calendarWords.ts';
import { valueWords } from './cellWords.ts';
import type { ColumnMeans } from './columnMeans.ts';
import { isTooFew } from './explainCell.ts';
import {
  definitionLink,
  explanationFacts,
  rateInterval,
  rowsLink,
  sentences,
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
  const { format, state, currency } = words;
  const measure = shownMeasure(state);
  if (isTooFew(measure, table.means.size[column] ?? 0, state.query.minSize))
    return explainTooFewMean(words, table, kind, column);
  const interval = kind === 'weighted' && measure === 'share' && column > 0;
  return {
    value: valueWords(measure, value, { format, currency }),
    state: measure === 'share' ? 'estimate' : 'complete',
    ...(interval ? meanInterval(words, table, column) : {}),
    sentence: meanSentence(words, table, kind, column),
    facts: explanationFacts(words, {
      formula: meanFormula(words, table, kind, column),
      n: meanN(words, table, column),
      period: meanPeriod(words, table, column),
      calendar: calendarWords(words),
      interval: intervalMethod(words, table, interval),
    }),
    rows: meanRows(words, table, column),
    definition: definitionLink(words, kind === 'weighted' ? 'weightedMean' : 'simpleMean'),
  };
}

/** Complete cohorts that are too few customers even together. */
function explainTooFewMean(
  words: ExplainWords,
  table: CohortTable,
  kind: MeanKind,
  column: number,
): Explanation {
  const { t, format, state } = words;
  const count = table.means.size[column] ?? 0;
  const cohorts = table.means.cohorts[column] ?? 0;
  const values = { size: format.number(count), minSize: format.number(state.query.minSize) };
  const members = table.entry === 'recurring' ? 'entries' : 'customers';
  return {
    value: t('explain.tooFewValue', values),
    state: 'tooFew',
    sentence: sentences(
      t,
      t('explain.tooFewMean', values),
      meanSentence(words, table, kind, column),
    ),
    facts: explanationFacts(words, {
      formula: t('explain.formula.simple', { count: cohorts, cohorts: format.number(cohorts) }),
      n: t(`explain.n.${members}`, { count, n: values.size }),
      period: meanPeriod(words, table, column),
      calendar: calendarWords(words),
    }),
    rows: rowsLink(words, { of: 'mean', column, part: 'all' }, members, count),
    definition: definitionLink(words, kind === 'weighted' ? 'weightedMean' : 'simpleMean'),
  };
}

/** Whose cohorts, and when they came back; the mean of a column and a point of the curve share it. */
export function meanPeriod(words: ExplainWords, table: CohortTable, column: number): string {
  return words.t('explain.meanPeriod', {
    cohorts: chosenPeriod(words),
    when: whenColumn(words, table, column),
  });
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
    count: means.cohorts[column] ?? 0,
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
