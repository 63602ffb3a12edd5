import { HEAT_STEPS } from '../../../../shared/ui/heatmap/heatStep.ts';
import type { HeatCell, HeatColumn, HeatRow } from '../../../../shared/ui/heatmap/heatmapTypes.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import { civilDate } from '../../../../shared/domain/time/civilDay.ts';
import { CELL, type CohortTable } from '../../domain/retentionTypes.ts';
import { cellSums, cellText, printedValue } from '../explain/cellWords.ts';
import { columnMeans } from '../explain/columnMeans.ts';
import { isTooFew, nearWords } from '../explain/explainCell.ts';
import type { MeanKind } from '../explain/explainMean.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { columnName, columnShortName } from '../explain/periodWords.ts';
import { shownMeasure, type ShownMeasure } from '../pageState.ts';
import { heatEdges } from './heatEdges.ts';

/** The cohort table as the heatmap takes it. */
export type CohortHeat = {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly edges: readonly number[];
};

/** Id of the column with the cohorts' sizes; other columns are named by their number. */
export const SIZE_COLUMN = 'size';
export const MEAN_ROWS: readonly MeanKind[] = ['weighted', 'simple'];

/** Columns up to which their heads are written out: names of one period, and of several. */
const LONG_HEADS = { one: 13, several: 9 } as const;

/**
 * @param chosen customers of all cohorts, each counted once
 */
export function cohortHeat(words: ExplainWords, table: CohortTable, chosen: number): CohortHeat {
  const { t, format, state, currency } = words;
  const measure = shownMeasure(state);
  const shown = shownColumns(table, measure);
  const rows = Array.from({ length: table.rows }, (_, row): HeatRow => ({
    id: String(row),
    ...rowLabels(table, row, format),
    ...(table.nearHistoryStart[row] === 1 ? { note: nearWords(words) } : {}),
    cells: [
      { kind: 'fact', text: format.number(table.size[row] ?? 0) },
      ...shown.map((column) => heatCell(words, table, measure, row, column)),
    ],
  }));
  const means = MEAN_ROWS.map((kind): HeatRow => ({
    id: kind,
    label: t(`cohorts.${kind}`),
    short: t(`cohorts.${kind}Short`),
    mean: true,
    cells: [
      kind === 'weighted' ? { kind: 'fact', text: format.number(chosen) } : { kind: 'future' },
      ...shown.map((column) => meanCell(words, table, measure, kind, column)),
    ],
  }));
  return {
    columns: heatColumns(words, table, shown),
    rows: [...rows, ...means],
    edges: heatEdges(
      colouredValues(table, measure, state.query.minSize, currency),
      HEAT_STEPS,
      measure === 'share' ? 100 : Infinity,
    ),
  };
}

/** Column 0 says nothing of a share or a count of customers: it is the cohort itself. */
export function shownColumns(table: CohortTable, measure: ShownMeasure): number[] {
  const first = measure === 'share' || measure === 'customers' ? 1 : 0;
  return Array.from({ length: Math.max(0, table.columns - first) }, (_, i) => first + i);
}

function heatColumns(
  { t }: ExplainWords,
  table: CohortTable,
  shown: readonly number[],
): readonly HeatColumn[] {
  const long = shown.length <= LONG_HEADS[table.returns === 'on' ? 'one' : 'several'];
  return [
    { id: SIZE_COLUMN, label: t('cohorts.size'), short: t('cohorts.sizeShort'), fact: true },
    ...shown.map((column) => {
      const short = columnShortName(t, table, column);
      const label = long ? columnName(t, table, column) : short;
      return { id: String(column), label, short, ...(column === 0 ? { fact: true } : {}) };
    }),
  ];
}

function heatCell(
  { format, state, currency }: ExplainWords,
  table: CohortTable,
  measure: ShownMeasure,
  row: number,
  column: number,
): HeatCell {
  const at = table.state[row * table.columns + column];
  const sums = cellSums(table, row, column);
  if (at === CELL.future || sums.size === 0) return { kind: 'future' };
  if (isTooFew(measure, sums.size, state.query.minSize)) return { kind: 'tooFew' };
  const value = printedValue(measure, sums, currency);
  if (Number.isNaN(value)) return { kind: 'fact', text: '–' };
  const text = cellText(measure, value, format);
  if (column === 0) return { kind: 'fact', text };
  return { kind: 'value', value, text, ...(at === CELL.inProgress ? { inProgress: true } : {}) };
}

function meanCell(
  { format, state, currency }: ExplainWords,
  table: CohortTable,
  measure: ShownMeasure,
  kind: MeanKind,
  column: number,
): HeatCell {
  const value = columnMeans(table, measure, column, currency)[kind];
  if (Number.isNaN(value)) return { kind: 'none' };
  if (isTooFew(measure, table.means.size[column] ?? 0, state.query.minSize))
    return { kind: 'tooFew' };
  const text = cellText(measure, value, format);
  return column === 0 ? { kind: 'fact', text } : { kind: 'value', value, text };
}

/** Printed values of complete cells that are read as heat: not column 0, not of too few. */
function colouredValues(
  table: CohortTable,
  measure: ShownMeasure,
  minSize: number,
  currency: string | null,
): number[] {
  const values: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (isTooFew(measure, table.size[row] ?? 0, minSize) || table.size[row] === 0) continue;
    for (let column = 1; column < table.columns; column++) {
      if (table.state[row * table.columns + column] !== CELL.complete) continue;
      values.push(printedValue(measure, cellSums(table, row, column), currency));
    }
  }
  return values;
}

/** "Feb 2026"; on phones the year stands where it begins. */
function rowLabels(table: CohortTable, row: number, format: Formats) {
  const first = table.firstDay[row] ?? 0;
  const begins = row === 0 || startsYear(table, row);
  if (table.unit === 'month') {
    const label = format.month(first);
    return { label, short: begins ? label : format.monthShort(first) };
  }
  const label = format.day(first);
  return { label, short: begins ? label : format.dayOfMonth(first) };
}

/** Whether a cohort is the first that begins in its year. */
function startsYear(table: CohortTable, row: number): boolean {
  const yearOf = (each: number) => civilDate(table.firstDay[each] ?? 0).year;
  return yearOf(row) !== yearOf(row - 1);
}
