import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import type { CohortTable } from '../../domain/retentionTypes.ts';
import { explainCurve, type CurvePart } from '../explain/explainCurve.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { columnName } from '../explain/periodWords.ts';
import { curveFormat } from './curveFormat.ts';
import { curvePoints, type CurvePoint } from './curvePoints.ts';

/** The same cohorts a year before, and the words of a page that shows these. */
export type EarlierCohorts = { readonly words: ExplainWords; readonly table: CohortTable };

/** A number of the table, null where there is none, and how it is made. */
type NumberCell = { readonly value: number | null; readonly explain?: () => Explanation };

type NumberColumn = {
  readonly head: string;
  readonly format: (value: number) => string;
  readonly cell: (point: CurvePoint) => NumberCell;
};

/** The curve in numbers: those of a row are all over the same cohorts. */
export function curveTwin(
  words: ExplainWords,
  table: CohortTable,
  points: readonly CurvePoint[],
  before: EarlierCohorts | null,
): TwinTable {
  const { t, format, currency } = words;
  const write = curveFormat(table.measure, format, currency);
  const count = (value: number) => format.number(value);
  const cell = (part: CurvePart, value: (point: CurvePoint) => number | null) => ({
    cell: (point: CurvePoint): NumberCell => ({
      value: value(point),
      explain: () => explainCurve(words, table, point, part),
    }),
  });
  const columns: readonly NumberColumn[] = [
    { head: t('cohorts.weighted'), format: write, ...cell('value', ({ value }) => value) },
    ...(points.some(({ interval }) => interval)
      ? [
          {
            head: t('curve.lower'),
            format: write,
            ...cell('lower', ({ interval }) => interval?.[0] ?? null),
          },
          {
            head: t('curve.upper'),
            format: write,
            ...cell('upper', ({ interval }) => interval?.[1] ?? null),
          },
        ]
      : []),
    {
      head: t('curve.cohorts'),
      format: count,
      ...cell('cohorts', ({ rows }) => (rows.length > 0 ? rows.length : null)),
    },
    {
      head: t('cohorts.size'),
      format: count,
      ...cell('size', ({ rows, sums }) => (rows.length > 0 ? sums.size : null)),
    },
    ...(before ? [{ head: t('curve.before'), format: write, cell: cellsBefore(before) }] : []),
  ];
  const cells = points.map((point) => columns.map((column) => column.cell(point)));
  return {
    columns: [{ head: t('curve.column') }, ...columns, { head: t('curve.state') }],
    rows: points.map(({ column, inProgress }, row) => [
      columnName(t, table, column),
      ...(cells[row] ?? []).map(({ value }) => value),
      t(inProgress ? 'curve.inProgress' : 'curve.complete'),
    ]),
    explain: (row, column) => cells[row]?.[column - 1]?.explain,
  };
}

/** Values of the same columns a year before, without what was in progress. */
function cellsBefore({ words, table }: EarlierCohorts): NumberColumn['cell'] {
  const complete = curvePoints(table).filter(({ inProgress }) => !inProgress);
  const byColumn = new Map(complete.map((point) => [point.column, point]));
  return ({ column }) => {
    const point = byColumn.get(column);
    if (!point) return { value: null };
    return { value: point.value, explain: () => explainCurve(words, table, point, 'value') };
  };
}
