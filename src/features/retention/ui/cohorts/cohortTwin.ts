import type { CsvValue } from '../../../../shared/ui/toCsv.ts';
import type { TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { CELL, type CohortTable } from '../../domain/retentionTypes.ts';
import { cellSums, cellText, printedValue } from '../explain/cellWords.ts';
import { columnMeans } from '../explain/columnMeans.ts';
import { explainCell, explainSize, isTooFew } from '../explain/explainCell.ts';
import { explainMean, type MeanKind } from '../explain/explainMean.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { columnName } from '../explain/periodWords.ts';
import { shownMeasure } from '../pageState.ts';
import { MEAN_ROWS, shownColumns } from './cohortHeat.ts';
import { numberOrNull } from '../numberOrNull.ts';

/**
 * The cohort table in numbers: what is in progress has its value and is named in the last column,
 * what has too few customers has none.
 */
export function cohortTwin(words: ExplainWords, table: CohortTable): TwinTable {
  const { t, format, state, currency } = words;
  const measure = shownMeasure(state);
  const shown = shownColumns(table, measure);
  const value = (row: number, column: number): CsvValue => {
    if (table.state[row * table.columns + column] === CELL.future) return null;
    const sums = cellSums(table, row, column);
    if (isTooFew(measure, sums.size, state.query.minSize)) return null;
    return numberOrNull(printedValue(measure, sums, currency));
  };
  const mean = (kind: MeanKind, column: number): CsvValue =>
    isTooFew(measure, table.means.size[column] ?? 0, state.query.minSize)
      ? null
      : numberOrNull(columnMeans(table, measure, column, currency)[kind]);
  const inProgress = (row: number): string =>
    shown
      .filter((column) => table.state[row * table.columns + column] === CELL.inProgress)
      .map((column) => columnName(t, table, column))
      .join(t('words.list'));
  return {
    columns: [
      { head: t('cohorts.csvColumns.cohort') },
      { head: t('cohorts.size'), format: (size) => format.number(size) },
      ...shown.map((column) => ({
        head: columnName(t, table, column),
        format: (each: number) => cellText(measure, each, format),
      })),
      { head: t('cohorts.csvColumns.inProgress') },
    ],
    rows: [
      ...Array.from({ length: table.rows }, (_, row) => [
        isoDateOfCivilDay(table.firstDay[row] ?? 0),
        table.size[row] ?? 0,
        ...shown.map((column) => value(row, column)),
        inProgress(row),
      ]),
      ...MEAN_ROWS.map((kind) => [
        t(`cohorts.${kind}`),
        null,
        ...shown.map((column) => mean(kind, column)),
        '',
      ]),
    ],
    explain: (row, place) => {
      if (place === 1) return () => explainSize(words, table, row);
      const column = shown[place - 2];
      if (column === undefined) return undefined;
      const kind = MEAN_ROWS[row - table.rows];
      if (kind === undefined) return () => explainCell(words, table, row, column);
      const means = columnMeans(table, measure, column, currency);
      return () => explainMean(words, table, kind, column, means[kind]);
    },
  };
}
