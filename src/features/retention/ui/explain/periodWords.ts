import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import {
  firstDayOfPeriod,
  periodOfDay,
  type PeriodRule,
  type PeriodUnit,
} from '../../../../shared/domain/time/periods.ts';
import type { CohortTable } from '../../domain/retentionTypes.ts';
import type { RetentionText } from '../retentionText.ts';
import type { ExplainWords } from './explainWords.ts';

/** Days of a 24-hour window by unit, as the cohort table has them. */
const WINDOW_DAYS = { day: 1, week: 7, month: 30 } as const;

/** A period by name: "21 Nov 2026", "16 – 22 Nov 2026", "Nov 2026". */
export function periodName(format: Formats, unit: PeriodUnit, first: number, last: number): string {
  switch (unit) {
    case 'day':
      return format.day(first);
    case 'week':
      return format.dayRange(first, last);
    case 'month':
      return format.month(first);
  }
}

/** "in Nov 2026", "on 21 Nov 2026". */
export function whenInPeriod(
  { t, format }: ExplainWords,
  unit: PeriodUnit,
  first: number,
  last: number,
): string {
  return t(`explain.when.${unit}`, { period: periodName(format, unit, first, last) });
}

/** The days that one cell covers, for calendar windows; `last` is null for "and later". */
export function cellDays(
  table: CohortTable,
  rule: PeriodRule,
  row: number,
  column: number,
): { readonly first: number; readonly last: number | null } {
  const cohort = periodOfDay(table.firstDay[row] ?? 0, rule);
  const from = cohort + (table.columnFrom[column] ?? 0);
  const to = table.columnTo[column] ?? 0;
  return {
    first: firstDayOfPeriod(from, rule),
    last: to < 0 ? null : firstDayOfPeriod(cohort + to + 1, rule) - 1,
  };
}

/** When customers of a cell came back, in a sentence: "in Sep 2026". */
export function whenBack(
  words: ExplainWords,
  table: CohortTable,
  row: number,
  column: number,
): string {
  const { t, format } = words;
  if (column === 0) return t('explain.when.own');
  if (table.windows === 'rolling') return t('explain.when.rolling', windowDays(table, column));
  const { first, last } = cellDays(table, periodRule(words, table), row, column);
  if (last === null)
    return t('explain.when.later', { from: firstPeriodName(words, table.unit, first) });
  if (table.columnFrom[column] === table.columnTo[column])
    return whenInPeriod(words, table.unit, first, last);
  return t('explain.when.range', { period: format.dayRange(first, last) });
}

/** The same as the value of a fact: "Sep 2026". */
export function backPeriod(
  words: ExplainWords,
  table: CohortTable,
  row: number,
  column: number,
): string {
  const { t, format } = words;
  if (column === 0) return t('explain.back.own');
  if (table.windows === 'rolling') return t('explain.back.rolling', windowDays(table, column));
  const { first, last } = cellDays(table, periodRule(words, table), row, column);
  if (last === null)
    return t('explain.back.later', { from: firstPeriodName(words, table.unit, first) });
  return format.dayRange(first, last);
}

/** When customers of a column came back, whatever their cohort: "2 months later". */
export function whenColumn({ t }: ExplainWords, table: CohortTable, column: number): string {
  if (column === 0) return t('explain.when.own');
  if (table.windows === 'rolling') return t('explain.when.rolling', windowDays(table, column));
  const from = table.columnFrom[column] ?? 0;
  const to = table.columnTo[column] ?? 0;
  if (to < 0) return t(`explain.when.columnLater.${table.unit}`, { count: from });
  if (to > from) return t(`explain.when.columnSeveral.${table.unit}`, { from, to });
  return t(`explain.when.columnOne.${table.unit}`, { count: from });
}

/** Head of a column: "Month 3", "Months 2–4", "Month 3 on". */
export function columnName(t: RetentionText, table: CohortTable, column: number): string {
  const from = table.columnFrom[column] ?? 0;
  const to = table.columnTo[column] ?? 0;
  if (to < 0 && from > 0) return t(`cohorts.column.later.${table.unit}`, { k: from });
  if (to > from) return t(`cohorts.column.several.${table.unit}`, { from, to });
  return t(`cohorts.column.one.${table.unit}`, { k: from });
}

/** The same for narrow places: "+3". */
export function columnShortName(t: RetentionText, table: CohortTable, column: number): string {
  const from = table.columnFrom[column] ?? 0;
  const to = table.columnTo[column] ?? 0;
  if (to < 0 && from > 0) return t('cohorts.column.shortLater', { k: from });
  if (to > from) return t('cohorts.column.shortSeveral', { from, to });
  return t('cohorts.column.shortOne', { k: from });
}

function periodRule({ calendar }: ExplainWords, { unit }: CohortTable): PeriodRule {
  return { unit, weekStart: calendar.weekStart };
}

function firstPeriodName({ format }: ExplainWords, unit: PeriodUnit, first: number): string {
  return unit === 'month' ? format.month(first) : format.day(first);
}

function windowDays(table: CohortTable, column: number): { from: number; to: number } {
  const days = WINDOW_DAYS[table.unit];
  const from = table.columnFrom[column] ?? 0;
  const to = table.columnTo[column] ?? 0;
  return { from: from * days, to: (to + 1) * days };
}
