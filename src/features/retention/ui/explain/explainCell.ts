import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { CellSums } from '../../domain/measureValue.ts';
import { CELL, type CohortTable } from '../../domain/retentionTypes.ts';
import { shownMeasure, type ShownMeasure } from '../pageState.ts';
import { calendarWords } from './calendarWords.ts';
import { cellSums, printedValue, valueWords } from './cellWords.ts';
import {
  definitionLink,
  explanationFacts,
  rateInterval,
  rowsLink,
  sentences,
  type RowKind,
} from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';
import { backPeriod, periodName, whenBack, whenInPeriod } from './periodWords.ts';

/** How one cell of the cohort table is made. */
export function explainCell(
  words: ExplainWords,
  table: CohortTable,
  row: number,
  column: number,
): Explanation {
  const { t, state } = words;
  const measure = shownMeasure(state);
  const sums = cellSums(table, row, column);
  if (isTooFew(measure, sums.size, state.query.minSize))
    return explainTooFew(words, table, row, column);
  const inProgress = table.state[row * table.columns + column] === CELL.inProgress;
  const sentence = cellSentence(words, table, row, column);
  const interval = measure === 'share' && column > 0 ? cellInterval(words, table, row, column) : {};
  const value = printedValue(measure, sums, words.currency);
  return {
    value: Number.isNaN(value) ? '–' : valueWords(measure, value, words),
    state: inProgress ? 'inProgress' : 'complete',
    ...interval,
    sentence: sentences(t, sentence, inProgress ? progressNote(words, table) : ''),
    facts: explanationFacts(words, {
      formula: cellFormula(words, measure, sums),
      n: cellN(words, measure, sums),
      period: t('explain.cellPeriod', {
        cohort: cohortWords(words, table, row),
        back: backPeriod(words, table, row, column),
      }),
      calendar: calendarWords(words),
      interval: t(measure === 'share' && column > 0 ? 'explain.wilson' : 'explain.noInterval'),
    }),
    rows: cellRows(words, table, row, column),
    definition: definitionLink(words, 'retention'),
  };
}

/** How the size of a cohort is made. */
export function explainSize(words: ExplainWords, table: CohortTable, row: number): Explanation {
  const { t, format } = words;
  const size = table.size[row] ?? 0;
  const near = table.nearHistoryStart[row] === 1;
  const n = format.number(size);
  return {
    value: n,
    sentence: sentences(
      t,
      t('explain.size', { entered: enteredWords(words, table, row) }),
      near ? nearWords(words) : '',
    ),
    facts: explanationFacts(words, {
      formula: t('explain.formula.size', { size: n }),
      n: t('explain.n.customers', { count: size, n }),
      period: t('explain.cohortOnly', { cohort: cohortWords(words, table, row) }),
      calendar: calendarWords(words),
    }),
    rows: rowsLink(
      words,
      { of: 'cell', cohort: table.firstDay[row] ?? 0, column: 0, part: 'all' },
      'customers',
      size,
    ),
    definition: definitionLink(words, 'cohortSize'),
  };
}

/** A rate or an average of so few customers is noise; a count is what it is. */
export function isTooFew(measure: ShownMeasure, size: number, minSize: number): boolean {
  return (measure === 'share' || measure === 'revenueAverage') && size < minSize;
}

/** "The data begin on 1 Dec 2010: customers of this cohort may have bought before." */
export function nearWords({ t, format, span }: ExplainWords): string {
  const day = format.day(span.historyStart ?? 0);
  return t('cohorts.nearHistoryStart', { day });
}

/** Who is in the cohort of a row: "first bought in Feb 2026". */
export function enteredWords(words: ExplainWords, table: CohortTable, row: number): string {
  const first = table.firstDay[row] ?? 0;
  const when = whenInPeriod(words, table.unit, first, table.lastDay[row] ?? 0);
  return words.t(`explain.entered.${table.entry}`, { when });
}

function explainTooFew(
  words: ExplainWords,
  table: CohortTable,
  row: number,
  column: number,
): Explanation {
  const { t, format, state } = words;
  const size = table.size[row] ?? 0;
  const values = { size: format.number(size), minSize: format.number(state.query.minSize) };
  return {
    value: t('explain.tooFewValue', values),
    state: 'tooFew',
    sentence: sentences(t, t('explain.tooFew', values), cellSentence(words, table, row, column)),
    facts: explanationFacts(words, {
      formula: t(
        shownMeasure(state) === 'share'
          ? 'explain.formula.tooFewShare'
          : 'explain.formula.tooFewAverage',
        values,
      ),
      n: t('explain.n.customers', { count: size, n: values.size }),
      period: t('explain.cellPeriod', {
        cohort: cohortWords(words, table, row),
        back: backPeriod(words, table, row, column),
      }),
      calendar: calendarWords(words),
    }),
    rows: rowsLink(words, target(table, row, column, 'all'), 'customers', size),
    definition: definitionLink(words, 'retention'),
  };
}

function cellSentence(
  words: ExplainWords,
  table: CohortTable,
  row: number,
  column: number,
): string {
  const { t, state, format } = words;
  const measure = shownMeasure(state);
  const values = {
    entered: enteredWords(words, table, row),
    when: whenBack(words, table, row, column),
    orders: t(table.minOrders === 1 ? 'explain.anOrder' : 'explain.moreOrders', {
      n: format.number(table.minOrders),
    }),
  };
  return t(column === 0 ? `explain.ownCell.${measure}` : `explain.cell.${measure}`, values);
}

function cellFormula(words: ExplainWords, measure: ShownMeasure, sums: CellSums): string {
  const { t, format, currency } = words;
  return t(`explain.formula.${measure}`, {
    returned: format.number(sums.customers),
    size: format.number(sums.size),
    orders: format.number(sums.orders),
    revenue: Number.isNaN(sums.revenue) ? '' : format.money(sums.revenue, currency),
  });
}

function cellN({ t, format }: ExplainWords, measure: ShownMeasure, sums: CellSums): string {
  const values = {
    returned: format.number(sums.customers),
    size: format.number(sums.size),
    orders: format.number(sums.orders),
  };
  return measure === 'orders' || measure === 'revenue'
    ? t('explain.n.ordersOf', values)
    : t('explain.n.returned', values);
}

function cellInterval(words: ExplainWords, table: CohortTable, row: number, column: number) {
  const cell = row * table.columns + column;
  return rateInterval(words, {
    lower: table.lower[cell] ?? NaN,
    upper: table.upper[cell] ?? NaN,
  });
}

/** The customers who returned or their orders; the whole cohort where nobody did. */
function cellRows(words: ExplainWords, table: CohortTable, row: number, column: number) {
  const { customers, orders, size } = cellSums(table, row, column);
  const measure = shownMeasure(words.state);
  const [part, kind, n]: [Part, RowKind, number] =
    customers === 0
      ? ['all', 'customers', size]
      : measure === 'orders' || measure === 'revenue'
        ? ['orders', 'orders', orders]
        : ['returned', 'customers', customers];
  return rowsLink(words, target(table, row, column, part), kind, n);
}

type Part = 'returned' | 'all' | 'orders';

function target(table: CohortTable, row: number, column: number, part: Part) {
  return { of: 'cell', cohort: table.firstDay[row] ?? 0, column, part } as const;
}

function cohortWords({ format }: ExplainWords, table: CohortTable, row: number): string {
  const first = table.firstDay[row] ?? 0;
  return periodName(format, table.unit, first, table.lastDay[row] ?? 0);
}

/** Why a cell or a point in progress is not final. */
export function progressNote(
  { t, format, span, calendar }: ExplainWords,
  table: CohortTable,
): string {
  const through = format.instant(span.dataThrough ?? 0, calendar.zone);
  return table.windows === 'rolling'
    ? t('explain.inProgressRolling', { through })
    : t('explain.inProgress', { through });
}
