import type { TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import type { CohortTable } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { columnName } from '../explain/periodWords.ts';
import { curveFormat } from './curveFormat.ts';
import type { CurvePoint } from './curvePoints.ts';

/** The curve in numbers. */
export function curveTwin(
  { t, format, currency }: Pick<ExplainWords, 't' | 'format' | 'currency'>,
  table: CohortTable,
  points: readonly CurvePoint[],
  before: ReadonlyMap<number, number | null> | null,
): TwinTable {
  const write = curveFormat(table.measure, format, currency);
  const withInterval = points.some(({ interval }) => interval);
  return {
    columns: [
      { head: t('curve.column') },
      { head: t('cohorts.weighted'), format: write },
      ...(withInterval
        ? [
            { head: t('curve.lower'), format: write },
            { head: t('curve.upper'), format: write },
          ]
        : []),
      { head: t('curve.cohorts'), format: (value: number) => format.number(value) },
      { head: t('cohorts.size'), format: (value: number) => format.number(value) },
      ...(before ? [{ head: t('curve.before'), format: write }] : []),
      { head: t('curve.state') },
    ],
    rows: points.map(({ column, value, interval, inProgress }) => [
      columnName(t, table, column),
      value,
      ...(withInterval ? [interval?.[0] ?? null, interval?.[1] ?? null] : []),
      table.means.cohorts[column] ?? 0,
      table.means.size[column] ?? 0,
      ...(before ? [before.get(column) ?? null] : []),
      t(inProgress ? 'curve.inProgress' : 'curve.complete'),
    ]),
  };
}
