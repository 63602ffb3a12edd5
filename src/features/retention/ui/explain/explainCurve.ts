import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { Explanation, ExplanationLink } from '../../../../shared/ui/explanation.ts';
import type { CohortTable } from '../../domain/retentionTypes.ts';
import { curveFormat } from '../curve/curveFormat.ts';
import type { CurvePoint } from '../curve/curvePoints.ts';
import { calendarWords } from './calendarWords.ts';
import { progressNote } from './explainCell.ts';
import {
  definitionLink,
  explanationFacts,
  rateInterval,
  rowsLink,
  sentences,
  type RowKind,
} from './explanationFacts.ts';
import { meanPeriod } from './explainMean.ts';
import type { ExplainWords } from './explainWords.ts';
import { whenColumn } from './periodWords.ts';

/** Numbers of one point: its value, the ends of its interval, and what it is over. */
export type CurvePart = 'value' | 'lower' | 'upper' | 'cohorts' | 'size';

/** How a number of the curve is made. */
export function explainCurve(
  words: ExplainWords,
  table: CohortTable,
  point: CurvePoint,
  part: CurvePart,
): Explanation {
  const { t, format } = words;
  const measured = part !== 'cohorts' && part !== 'size';
  const interval = measured && point.interval !== null;
  return {
    value: partWords(words, table, point, part),
    state: point.inProgress ? 'inProgress' : interval ? 'estimate' : 'complete',
    ...(interval && part === 'value' ? pointInterval(words, point) : {}),
    sentence: sentences(
      t,
      partSentence(words, table, point, part),
      point.inProgress ? progressNote(words, table) : '',
    ),
    facts: explanationFacts(words, {
      formula: measured
        ? measureFormula(words, table, point, part)
        : t('explain.formula.count', {
            n: format.number(part === 'size' ? point.sums.size : point.rows.length),
          }),
      n: measured ? measureN(words, table, point) : membersN(words, table, point),
      period: meanPeriod(words, table, point.column),
      calendar: calendarWords(words),
      ...(measured ? { interval: intervalMethod(words, table, interval) } : {}),
    }),
    ...pointRows(words, table, point, measured),
    definition: definitionLink(words, measured ? 'weightedMean' : 'cohortSize'),
  };
}

function partWords(
  { format, currency }: ExplainWords,
  { measure }: CohortTable,
  { value, interval, rows, sums }: CurvePoint,
  part: CurvePart,
): string {
  if (part === 'cohorts') return format.number(rows.length);
  if (part === 'size') return format.number(sums.size);
  const number = { value, lower: interval?.[0] ?? null, upper: interval?.[1] ?? null }[part];
  return number === null ? '–' : curveFormat(measure, format, currency)(number);
}

function partSentence(
  words: ExplainWords,
  table: CohortTable,
  { column, inProgress }: CurvePoint,
  part: CurvePart,
): string {
  const { t, format } = words;
  const values = {
    entered: t(`explain.enteredAny.${table.entry}`),
    when: whenColumn(words, table, column),
    orders: t(table.minOrders === 1 ? 'explain.anOrder' : 'explain.moreOrders', {
      n: format.number(table.minOrders),
    }),
  };
  const over = inProgress ? 'open' : 'complete';
  if (part === 'cohorts' || part === 'size') return t(`explain.curve.${part}.${over}`, values);
  const { measure } = table;
  return sentences(
    t,
    part === 'value' ? '' : t(`explain.curve.${part}`),
    t(`explain.cell.${measure === 'customers' ? 'share' : measure}`, values),
    measure === 'orders' || measure === 'revenue' ? t('explain.curve.perCustomer') : '',
  );
}

function measureFormula(
  { t, format, currency }: ExplainWords,
  { measure }: CohortTable,
  { rows, sums }: CurvePoint,
  part: 'value' | 'lower' | 'upper',
): string {
  const values = {
    returned: format.number(sums.customers),
    size: format.number(sums.size),
    count: rows.length,
    cohorts: format.number(rows.length),
    orders: format.number(sums.orders),
    revenue: Number.isNaN(sums.revenue) ? '' : format.money(sums.revenue, currency),
  };
  switch (measure) {
    case 'customers': {
      const formula = t('explain.formula.weightedShare', values);
      return part === 'value' ? formula : t('explain.formula.bound', { formula });
    }
    case 'orders':
      return t('explain.formula.ordersEach', values);
    case 'revenue':
      return t('explain.formula.revenueEach', values);
    case 'revenueAverage':
      return t('explain.formula.weightedAverage', values);
  }
}

function measureN({ t, format }: ExplainWords, table: CohortTable, { sums }: CurvePoint): string {
  const values = {
    returned: format.number(sums.customers),
    size: format.number(sums.size),
    orders: format.number(sums.orders),
  };
  if (countsOrders(table)) return t('explain.n.ordersOf', values);
  return t(
    table.entry === 'recurring' ? 'explain.n.returnedEntries' : 'explain.n.returned',
    values,
  );
}

function membersN({ t, format }: ExplainWords, table: CohortTable, { sums }: CurvePoint): string {
  const values = { count: sums.size, n: format.number(sums.size) };
  return t(table.entry === 'recurring' ? 'explain.n.entries' : 'explain.n.customers', values);
}

function pointInterval(words: ExplainWords, { interval }: CurvePoint) {
  return rateInterval(words, { lower: interval?.[0] ?? NaN, upper: interval?.[1] ?? NaN });
}

function intervalMethod({ t }: ExplainWords, table: CohortTable, interval: boolean): string {
  if (interval) return t('explain.wilson');
  const shared = table.measure === 'customers' && table.entry === 'recurring';
  return t(shared ? 'explain.noIntervalShared' : 'explain.noInterval');
}

function countsOrders({ measure }: CohortTable): boolean {
  return measure === 'orders' || measure === 'revenue';
}

/**
 * Those who returned or their orders; everybody where nobody did, and for what the point is over.
 * A property to spread: nothing where no page lists exactly these.
 */
function pointRows(
  words: ExplainWords,
  table: CohortTable,
  { column, inProgress, rows, sums }: CurvePoint,
  measured: boolean,
): { rows?: ExplanationLink } {
  const members: RowKind = table.entry === 'recurring' ? 'entries' : 'customers';
  const all = !measured || sums.customers === 0;
  const part = all ? 'all' : countsOrders(table) ? 'orders' : 'returned';
  const [kind, n]: [RowKind, number] = all
    ? [members, sums.size]
    : part === 'orders'
      ? ['orders', sums.orders]
      : [members, sums.customers];
  if (!inProgress) return { rows: rowsLink(words, { of: 'mean', column, part }, kind, n) };
  const [first, ...others] = rows;
  if (first === undefined) return {};
  if (others.length === 0) {
    const cohort = table.firstDay[first] ?? 0;
    // In one cohort nobody is twice.
    const one = kind === 'entries' ? 'customers' : kind;
    return { rows: rowsLink(words, { of: 'cell', cohort, column, part }, one, n) };
  }
  return openRows(words, table, rows, sums.size);
}

/**
 * Several cohorts in progress have no number of their own that could be listed; all their customers
 * together are those of a page that ends with the last of them. Entries have no such page.
 */
function openRows(
  words: ExplainWords,
  table: CohortTable,
  rows: readonly number[],
  size: number,
): { rows?: ExplanationLink } {
  if (table.entry === 'recurring') return {};
  const { query } = words.state;
  const last = isoDateOfCivilDay(table.lastDay[rows.at(-1) ?? 0] ?? 0);
  const to = query.to === null || query.to > last ? last : query.to;
  const page = { ...words, state: { ...words.state, query: { ...query, to } } };
  return {
    rows: rowsLink(page, { of: 'totals', group: 'chosen', part: 'customers' }, 'customers', size),
  };
}
