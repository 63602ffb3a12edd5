import Typography from '@mui/material/Typography';
import { memo, useMemo } from 'react';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import type { LineSeries } from '../../../../shared/ui/chart/chartTypes.ts';
import type { CohortTable } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { columnName } from '../explain/periodWords.ts';
import type { RetentionText } from '../retentionText.ts';
import { curveFormat } from './curveFormat.ts';
import { curvePoints, type CurvePoint } from './curvePoints.ts';
import { curveTwin, type EarlierCohorts } from './curveTwin.ts';

type CurvePanelProps = {
  readonly words: ExplainWords;
  readonly table: CohortTable;
  /** Where there are such. */
  readonly before: EarlierCohorts | null;
};

const HEIGHT = 168;
const MOST_DOTS = 16;

// The words change with every setting of the page, the chart only with its data.
const Lines = memo(LineChart);

/** All complete cohorts together, by periods since the first order. */
export const CurvePanel = memo(function CurvePanel({ words, table, before }: CurvePanelProps) {
  const { t, format, currency } = words;
  const earlier = before?.table ?? null;
  const points = useMemo(() => curvePoints(table), [table]);
  const twin = useMemo(
    () => curveTwin(words, table, points, before),
    [words, table, points, before],
  );
  const chart = useMemo(() => {
    const open = points.findIndex(({ inProgress }) => inProgress);
    return {
      label: t('curve.title'),
      x: points.map(({ column }) => columnName(t, table, column)),
      format: curveFormat(table.measure, format, currency),
      series: curveSeries(t, points, earlier && completeValues(curvePoints(earlier))),
      height: HEIGHT,
      dots: points.length <= MOST_DOTS,
      inProgressFrom: open < 0 ? undefined : open,
    };
  }, [t, format, currency, table, points, earlier]);
  return (
    <ChartFrame
      title={t('curve.title')}
      subtitle={t(`curve.subtitle.${table.measure}`)}
      table={twin}
      fileName={t('curve.fileName')}
    >
      {chart.series[0]?.values.some((value) => value !== null) === true ? (
        <>
          <Lines {...chart} />
          <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.75 }}>
            {fewerCohorts(table) && t('curve.fewer')}
          </Typography>
        </>
      ) : (
        <Typography variant="body2" sx={{ minHeight: HEIGHT, color: 'ink.soft' }}>
          {t('curve.empty')}
        </Typography>
      )}
    </ChartFrame>
  );
});

/** Whether later points rest on fewer cohorts, so that the line also changes with who is in it. */
function fewerCohorts({ means: { cohorts } }: CohortTable): boolean {
  const first = cohorts[1] ?? 0;
  return cohorts.some((count, column) => column > 1 && count < first);
}

/** Values by column, without what was in progress. */
function completeValues(points: readonly CurvePoint[]): ReadonlyMap<number, number | null> {
  const complete = points.filter(({ inProgress }) => !inProgress);
  return new Map(complete.map(({ column, value }) => [column, value]));
}

function curveSeries(
  t: RetentionText,
  points: readonly CurvePoint[],
  before: ReadonlyMap<number, number | null> | null,
): LineSeries[] {
  const intervals = points.map(({ interval }) => interval);
  const now: LineSeries = {
    id: 'now',
    label: t('curve.now'),
    values: points.map(({ value }) => value),
    ...(intervals.some((each) => each !== null) ? { band: intervals } : {}),
  };
  if (before === null) return [now];
  const values = points.map(({ column }) => before.get(column) ?? null);
  return [now, { id: 'before', label: t('curve.before'), values, comparison: true }];
}
